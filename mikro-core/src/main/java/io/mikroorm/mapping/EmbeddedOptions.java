// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.PrefixMode;
import java.util.function.Consumer;

/** What can be said about an embedded value. Not thread-safe. */
public final class EmbeddedOptions extends FieldOptions<EmbeddedOptions> {

    EmbeddedOptions(Sheet sheet) {
        super(Embedded.class, sheet);
    }

    @Override
    EmbeddedOptions self() {
        return this;
    }

    /** What the columns start with; {@code "*"} takes the naming strategy's prefix: {@code address_}; empty nothing. */
    public EmbeddedOptions prefix(String value) {
        return say("prefix", value);
    }

    /** Whether the prefix stands behind that of the embeddable around this one. */
    public EmbeddedOptions prefixMode(PrefixMode value) {
        return say("prefixMode", value);
    }

    /** The value is one column: a document in JSON, or inside of the document that the store keeps of the entity. */
    public EmbeddedOptions object() {
        return object(true);
    }

    /** Whether the value is one column: a document in JSON, or inside of the document that the store keeps of the entity. */
    public EmbeddedOptions object(boolean value) {
        return say("object", value);
    }

    /** Of an object or array: the name of its column; empty takes the naming strategy's. */
    public EmbeddedOptions column(String value) {
        return say("column", value);
    }

    /**
     * Whether the value may be absent: null when all its columns are null. An object or array is null when its column is. A {@code @Nullable}
     * annotation says the same.
     */
    public EmbeddedOptions nullable() {
        return nullable(true);
    }

    /**
     * Whether the value may be absent: null when all its columns are null. An object or array is null when its column is. A {@code @Nullable}
     * annotation says the same.
     */
    public EmbeddedOptions nullable(boolean value) {
        return say("nullable", value);
    }

    /** Says something about a plain value inside, by its path from the embeddable, for this place alone. */
    public EmbeddedOptions inside(String path, Consumer<? super PropertyOptions> options) {
        Sheet said = new Sheet();
        options.accept(new PropertyOptions(said));
        sheet.add(FieldDeclaration.at(path, said.declarations()));
        return this;
    }

    /**
     * The value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    public EmbeddedOptions accessor() {
        return accessor(true);
    }

    /**
     * Whether the value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    public EmbeddedOptions accessor(boolean value) {
        return say("accessor", value);
    }
}
