// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint over some properties. On a field: over that field alone. What a database cannot do of it is refused when the ORM
 * opens; nothing is left out in silence.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
@Documented
@Repeatable(Unique.List.class)
public @interface Unique {

    /**
     * The properties, in order; paths into embeddables are written with dots. Empty on a field, and with an {@link #expression()}. Behind a
     * path may stand {@code (20)} for the first 20 characters of each value, {@code collate NAME} for other rules of comparison,
     * {@code desc}, and {@code nulls first} or {@code nulls last}: {@code "born desc nulls last"}; or {@code with &&}, or another operator
     * of the database, by which rows keep each other out where they are not only the same: {@code "days with &&"}.
     */
    String[] properties() default {};

    /**
     * The name; empty takes the naming strategy's. {@code {table}} and {@code {columns}} in it stand for what it is of, where a base class
     * or an embeddable says it for several.
     */
    String name() default "";

    /**
     * What the index is over, instead of properties: words of the database's own language, with properties in braces, as in
     * {@code "lower({email})"}; a brace itself is doubled. It stands in the schema as it is written here: never put into it what comes from
     * outside of the program.
     */
    String expression() default "";

    /** Properties whose values are kept in the index without being sorted by them, so that queries need not go to the table for them. */
    String[] include() default {};

    /** Whether rows without a value never collide. If not, there may be one such row only. */
    boolean nullsDistinct() default true;

    /**
     * Whether the database looks at the end of the transaction only, so that values change their places by whatever way. No foreign key refers
     * to what is unique like this, and no row is upserted by it.
     */
    boolean deferred() default false;

    /** Which rows must differ: those for which all of these comparisons hold, which are written as those of {@link Index#where()}. */
    String[] where() default {};

    /** What only one database has, as in {@link Index#options()}. */
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
        Unique[] value();
    }
}
