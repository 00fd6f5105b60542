// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.type.ValueGenerator;
import java.util.function.Consumer;

/** What can be said about a plain value. Not thread-safe. */
public final class PropertyOptions extends FieldOptions<PropertyOptions> {

    PropertyOptions(Sheet sheet) {
        super(Property.class, sheet);
    }

    @Override
    PropertyOptions self() {
        return this;
    }

    /** The column; empty takes the naming strategy's name for the field. */
    public PropertyOptions column(String value) {
        return say("column", value);
    }

    /** The exact column type of the database, in its own words; empty takes the platform's type for the Java type. */
    public PropertyOptions columnType(String value) {
        return say("columnType", value);
    }

    /** The longest text or byte string that the column takes, in characters or bytes; 0 means no limit of ours. */
    public PropertyOptions length(int value) {
        return say("length", value);
    }

    /** The number of digits of a decimal; 0 means any. */
    public PropertyOptions precision(int value) {
        return say("precision", value);
    }

    /** The number of digits after the decimal point; read only with a {@code precision}. */
    public PropertyOptions scale(int value) {
        return say("scale", value);
    }

    /** Whether the column takes null. A {@code @Nullable} annotation of any library says the same. */
    public PropertyOptions nullable() {
        return nullable(true);
    }

    /** Whether the column takes null. A {@code @Nullable} annotation of any library says the same. */
    public PropertyOptions nullable(boolean value) {
        return say("nullable", value);
    }

    /** Whether the value is left out of what is read until it is asked for by name. The field is null until then. */
    public PropertyOptions lazy() {
        return lazy(true);
    }

    /** Whether the value is left out of what is read until it is asked for by name. The field is null until then. */
    public PropertyOptions lazy(boolean value) {
        return say("lazy", value);
    }

    /** Whether no two rows may have the same value. */
    public PropertyOptions unique() {
        return unique(true);
    }

    /** Whether no two rows may have the same value. */
    public PropertyOptions unique(boolean value) {
        return say("unique", value);
    }

    /** Whether the column has an index of its own. */
    public PropertyOptions index() {
        return index(true);
    }

    /** Whether the column has an index of its own. */
    public PropertyOptions index(boolean value) {
        return say("index", value);
    }

    /**
     * What a new row has where the field is null, and what the column has by default: a text as it is, a number, {@code true} or
     * {@code false}, or the name of a constant of an enum. Empty for none.
     */
    public PropertyOptions defaultValue(String value) {
        return say("defaultValue", value);
    }

    /**
     * What the database works the value out from, in SQL, with properties in braces, as in {@code "{price} * {amount}"}; a brace itself is
     * doubled. Empty for none. The value is never written; it is in the object after each insert and update of the row, and to set the field to
     * another value is an error. It stands in the schema as it is written here: never put into it what comes from outside of the program.
     */
    public PropertyOptions generated(String value) {
        return say("generated", value);
    }

    /** Whether the database keeps the value of {@code generated}; otherwise it works it out whenever it is read. */
    public PropertyOptions stored(boolean value) {
        return say("stored", value);
    }

    /**
     * What the database puts into a new row whose field is null, in SQL, as in {@code "current_timestamp"}; the object has it after the insert.
     * Empty for none. It stands in the schema as it is written here: never put into it what comes from outside of the program.
     */
    public PropertyOptions defaultRaw(String value) {
        return say("defaultRaw", value);
    }

    /**
     * The rules by which the texts of the column are compared and sorted, named as in the database; empty for those that tell any two texts
     * apart. A foreign key of such a key has them as well.
     */
    public PropertyOptions collation(String value) {
        return say("collation", value);
    }

    /** What the column is for, kept in the database where it takes comments on columns; others do without. Empty for none. */
    public PropertyOptions comment(String value) {
        return say("comment", value);
    }

    /**
     * The {@code io.mikroorm.type.ValueGenerator} that makes the value of a new row whose field is null; {@code void} for none. Asked when the
     * entity is persisted, or by the flush that reaches it. Of a key it makes the key.
     */
    public PropertyOptions onCreate(Class<?> value) {
        return say("onCreate", value);
    }

    /** The same by a generator itself, which is asked by all threads. */
    public <E> PropertyOptions onCreate(ValueGenerator<E, ?> value) {
        return say("onCreate", value);
    }

    /**
     * The {@code io.mikroorm.type.ValueGenerator} whose value each update writes that has something else to write; {@code void} for
     * none.
     */
    public PropertyOptions onUpdate(Class<?> value) {
        return say("onUpdate", value);
    }

    /** The same by a generator itself, which is asked by all threads. */
    public <E> PropertyOptions onUpdate(ValueGenerator<E, ?> value) {
        return say("onUpdate", value);
    }

    /** How an enum, or each of an array or collection of them, is stored. */
    public PropertyOptions enumMode(EnumMode value) {
        return say("enumMode", value);
    }

    /** The name of the database's type of an enum whose mode is {@code NATIVE}; empty for that of the naming strategy. */
    public PropertyOptions enumType(String value) {
        return say("enumType", value);
    }

    /**
     * Whether the column of an enum that is stored by name takes the names of its constants only, where the library makes the
     * table. Not asked for with a {@code columnType}.
     */
    public PropertyOptions enumCheck(boolean value) {
        return say("enumCheck", value);
    }

    /**
     * Whether the field, of any class, is stored as one document in JSON. Needs a library for JSON: the module
     * {@code mikro-jackson}, or one's own {@code io.mikroorm.json.JsonMapper}.
     */
    public PropertyOptions json() {
        return json(true);
    }

    /**
     * Whether the field, of any class, is stored as one document in JSON. Needs a library for JSON: the module
     * {@code mikro-jackson}, or one's own {@code io.mikroorm.json.JsonMapper}.
     */
    public PropertyOptions json(boolean value) {
        return say("json", value);
    }

    /** The {@code io.mikroorm.type.Type} that stores the field; {@code Type.class} for what is built in, whatever is registered; {@code void} for none. */
    public PropertyOptions type(Class<?> value) {
        return say("type", value);
    }

    /**
     * The value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    public PropertyOptions accessor() {
        return accessor(true);
    }

    /**
     * Whether the value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    public PropertyOptions accessor(boolean value) {
        return say("accessor", value);
    }

    /**
     * An update finds its row only if the column still has what was read. Whoever updates such an entity has to change one of
     * these values, unless it has a {@code @Version} too: otherwise nobody could notice the change.
     */
    public PropertyOptions concurrencyCheck() {
        return concurrencyCheck(true);
    }

    /**
     * Whether an update finds its row only if the column still has what was read. Whoever updates such an entity has to change one of
     * these values, unless it has a {@code @Version} too: otherwise nobody could notice the change.
     */
    public PropertyOptions concurrencyCheck(boolean value) {
        return say("concurrencyCheck", value);
    }

    /**
     * The order of the values, where it is another than that of texts or numbers: the names of constants, texts as they are, whole
     * numbers. Orders by the property, and only these, go by the place in this list; values that are not in it come behind.
     */
    public PropertyOptions customOrder(String... values) {
        return sayAll("customOrder", values);
    }

    /**
     * Whether the value is stored. One that is not has no column: it can be given by name to {@code em.create} and {@code em.assign}, and is shown
     * in the metadata; queries do not know it.
     */
    public PropertyOptions persist(boolean value) {
        return say("persist", value);
    }

    /**
     * Whether the value is set from rows. One that is not is what a getter works out: it is written and compared as others are, so that queries can be
     * about it, and nobody sets it.
     */
    public PropertyOptions hydrate(boolean value) {
        return say("hydrate", value);
    }

    /**
     * What else the declaration of the column says, in the database's words, as in {@code "on update current_timestamp(6)"} or {@code "invisible"}, where
     * the database has such words: MySQL and MariaDB. Empty for nothing. It stands in the schema as it is written here: never put into it what comes from
     * outside of the program.
     */
    public PropertyOptions extra(String value) {
        return say("extra", value);
    }

    /** The field has no column, but is worked out of an expression with properties in braces by each select: {@code @Formula}. */
    public PropertyOptions formula(String sql) {
        sheet.say(Formula.class, "value", sql);
        return this;
    }

    /** The field identifies a row: {@code @PrimaryKey}. */
    public PropertyOptions primary() {
        return primary(options -> {});
    }

    /** The field identifies a row: {@code @PrimaryKey}. */
    public PropertyOptions primary(Consumer<? super PrimaryKeyOptions> options) {
        sheet.say(PrimaryKey.class);
        options.accept(new PrimaryKeyOptions(sheet));
        return this;
    }

    /** By the field a flush notices that someone else changed the row: {@code @Version}. */
    public PropertyOptions version() {
        sheet.say(Version.class);
        return this;
    }

    /** The field gets the time of the flush that inserts the row: {@code @CreatedAt}. */
    public PropertyOptions createdAt() {
        sheet.say(CreatedAt.class);
        return this;
    }

    /** The field gets the time of each flush that writes the row: {@code @UpdatedAt}. */
    public PropertyOptions updatedAt() {
        sheet.say(UpdatedAt.class);
        return this;
    }
}
