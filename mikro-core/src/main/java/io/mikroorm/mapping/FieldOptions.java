// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Unique;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;

/**
 * What can be said about any field.
 *
 * @param <S> the options of one kind of field
 */
public abstract class FieldOptions<S extends FieldOptions<S>> extends Options<S> {

    FieldOptions(Class<? extends Annotation> annotation, Sheet sheet) {
        super(annotation, sheet);
        sheet.say(annotation);
    }

    /** Adds an index over the field, as {@code @Index} does. */
    public final S index(Consumer<? super IndexOptions> options) {
        Sheet index = new Sheet();
        index.say(Index.class);
        options.accept(new IndexOptions(index));
        index.declarations().forEach(sheet::add);
        return self();
    }

    /** Adds a unique constraint over the field, as {@code @Unique} does. */
    public final S unique(Consumer<? super UniqueOptions> options) {
        Sheet unique = new Sheet();
        unique.say(Unique.class);
        options.accept(new UniqueOptions(unique));
        unique.declarations().forEach(sheet::add);
        return self();
    }

    /** Says how the property is shown by {@code em.serialize} and {@code em.toJson}: {@code @Serialized}. */
    public final S serialized(Consumer<? super SerializedOptions> options) {
        options.accept(new SerializedOptions(sheet));
        return self();
    }

    /** Adds a condition that the database holds each row to, with properties in braces, as {@code @Check} does. */
    public final S check(String expression) {
        return check(expression, options -> {});
    }

    /** Adds a condition that the database holds each row to, with properties in braces, as {@code @Check} does. */
    public final S check(String expression, Consumer<? super CheckOptions> options) {
        Sheet said = new Sheet();
        said.say(Check.class, "expression", expression);
        options.accept(new CheckOptions(said));
        said.declarations().forEach(sheet::add);
        return self();
    }
}
