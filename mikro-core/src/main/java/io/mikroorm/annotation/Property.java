// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about a field that is a plain value. Optional: every field that is neither static nor transient is a property without it. On a getter
 * it makes a property that has no field.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@Documented
public @interface Property {

    /** The column; empty takes the naming strategy's name for the field. */
    String column() default "";

    /** The exact column type of the database, in its own words; empty takes the platform's type for the Java type. */
    String columnType() default "";

    /** The longest text or byte string that the column takes, in characters or bytes; 0 means no limit of ours. */
    int length() default 0;

    /** The number of digits of a decimal; 0 means any. */
    int precision() default 0;

    /** The number of digits after the decimal point; read only with a {@link #precision()}. */
    int scale() default 0;

    /** Whether the column takes null. A {@code @Nullable} annotation of any library says the same. */
    boolean nullable() default false;

    /**
     * Whether the value is left out of what is read, until {@code populate("…")} names it or {@code em.load(entity, "…")} asks for it. The field
     * is null until then, which is never written; what the application sets is. Not for a primitive.
     */
    boolean lazy() default false;

    /** Whether no two rows may have the same value. */
    boolean unique() default false;

    /** Whether the column has an index of its own. */
    boolean index() default false;

    /**
     * What a new row has where the field is null, and what the column has by default: a text as it is, a number, {@code true} or
     * {@code false}, or the name of a constant of an enum. Empty for none.
     */
    String defaultValue() default "";

    /**
     * What the database works the value out from, in SQL, with properties in braces, as in {@code "{price} * {amount}"}; a brace itself is
     * doubled. Empty for none. The value is never written; it is in the object after each insert and update of the row, and to set the field to
     * another value is an error. It stands in the schema as it is written here: never put into it what comes from outside of the program.
     */
    String generated() default "";

    /** Whether the database keeps the value of {@link #generated()}; otherwise it works it out whenever it is read. */
    boolean stored() default true;

    /**
     * What the database puts into a new row whose field is null, in SQL, as in {@code "current_timestamp"}; the object has it after the insert.
     * Empty for none. Inside of embeddables it is for those in columns. It stands in the schema as it is written here: never put into it what comes from outside of the program.
     */
    String defaultRaw() default "";

    /**
     * The rules by which the texts of the column are compared and sorted, named as in the database; empty for those that tell any two texts
     * apart. A foreign key of such a key has them as well.
     */
    String collation() default "";

    /** What the column is for, kept in the database where it takes comments on columns; others do without. Empty for none. */
    String comment() default "";

    /**
     * The {@code io.mikroorm.type.ValueGenerator} that makes the value of a new row whose field is null; {@code void} for none. Asked when the
     * entity is persisted, or by the flush that reaches it. Of a key it makes the key. Inside of an embeddable it makes the value of a new object, which may
     * also be one that is put into a row that is there already.
     */
    Class<?> onCreate() default void.class;

    /**
     * The {@code io.mikroorm.type.ValueGenerator} whose value each update writes that has something else to write; {@code void} for
     * none. Inside of an embeddable it is asked for each update of the row.
     */
    Class<?> onUpdate() default void.class;

    /** How an enum, or each of an array or collection of them, is stored. */
    EnumMode enumMode() default EnumMode.NAME;

    /**
     * The name of the database's type of an enum whose mode is {@link EnumMode#NATIVE}, where the database has types of enums; it lies in the schema of
     * the table. Properties of the same enum may share it. Empty takes what the naming strategy would call a table of the enum's class.
     */
    String enumType() default "";

    /**
     * Whether the column of an enum that is stored by name takes the names of its constants only, where the library makes the
     * table. Not asked for with a {@link #columnType()}.
     */
    boolean enumCheck() default true;

    /**
     * Whether the field, of any class, is stored as one document in JSON. Needs a library for JSON: the module
     * {@code mikro-jackson}, or one's own {@code io.mikroorm.json.JsonMapper}.
     */
    boolean json() default false;

    /**
     * The {@code io.mikroorm.type.Type} that stores the field; {@code void} takes what is registered for the field's class, or what is built in. {@code
     * Type.class} itself takes what is built in, whatever is registered.
     */
    Class<?> type() default void.class;

    /**
     * Whether the value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    boolean accessor() default false;

    /**
     * Whether an update finds its row only if the column still has what was read. Whoever updates such an entity has to change one of
     * these values, unless it has a {@code @Version} too: otherwise nobody could notice the change.
     */
    boolean concurrencyCheck() default false;

    /**
     * The order of the values, where it is another than that of texts or numbers: the names of constants, texts as they are, whole
     * numbers. Orders by the property, and only these, go by the place in this list; values that are not in it come behind.
     */
    String[] customOrder() default {};

    /**
     * Whether the value is stored. One that is not has no column: it can be given by name to {@code em.create} and {@code em.assign}, and is shown
     * in the metadata; queries do not know it.
     */
    boolean persist() default true;

    /**
     * Whether the value is set from rows. One that is not is what a getter works out: it is written and compared as others are, so that queries can be
     * about it, and nobody sets it.
     */
    boolean hydrate() default true;

    /**
     * What else the declaration of the column says, in the database's words, as in {@code "on update current_timestamp(6)"} or {@code "invisible"}, where
     * the database has such words: MySQL and MariaDB. Empty for nothing. It stands in the schema as it is written here: never put into it what comes from
     * outside of the program.
     */
    String extra() default "";
}
