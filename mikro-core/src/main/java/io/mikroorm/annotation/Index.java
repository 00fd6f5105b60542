// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index over some properties. On a field: over that field alone. What a database cannot do of it is refused when the ORM opens; nothing
 * is left out in silence.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
@Documented
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * The properties, in order; paths into embeddables are written with dots. Empty on a field, and with an {@link #expression()}. Behind a
     * path may stand {@code (20)} for the first 20 characters of each value, {@code collate NAME} for other rules of comparison,
     * {@code desc}, and {@code nulls first} or {@code nulls last}: {@code "born desc nulls last"}.
     * A path into a document of {@code json = true} is a text, or, with {@code as number} behind it, a number.
     */
    String[] properties() default {};

    /**
     * The name; empty takes the naming strategy's. {@code {table}} and {@code {columns}} in it stand for what it is of, where a base class
     * or an embeddable says it for several.
     */
    String name() default "";

    /** What the index is for. */
    IndexType type() default IndexType.SORTED;

    /**
     * What the index is over, instead of properties: words of the database's own language, with properties in braces, as in
     * {@code "lower({email})"}; a brace itself is doubled. It stands in the schema as it is written here: never put into it what comes from
     * outside of the program.
     */
    String expression() default "";

    /** Properties whose values are kept in the index without being sorted by them, so that queries need not go to the table for them. */
    String[] include() default {};

    /**
     * Which rows are in the index: those for which all of these comparisons hold; all rows, where there are none. A property is compared with
     * a text in single quotes, a number, a boolean or the name of an enum's constant, by {@code =}, {@code <}, {@code <=}, {@code >} or
     * {@code >=}, or with null: {@code "status = OPEN"}, {@code "deletedAt is null"}, {@code "code is not null"}.
     */
    String[] where() default {};

    /**
     * What only one database has, in its own words: {@code "expireAfterSeconds = 3600"}. The page of each driver says which ones it
     * takes; it refuses others.
     */
    String[] options() default {};

    /**
     * Whether the rows of the table lie in its order, of which there is one. A database whose rows lie by their primary key, or in no order at all, refuses
     * it.
     */
    boolean clustered() default false;

    /** Holds several on one class or field. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @Documented
    @interface List {

        /** The members. */
        Index[] value();
    }
}
