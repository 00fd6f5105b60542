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
     * The properties, in order; paths into embeddables are written with dots, and {@code "born desc"} sorts downwards. Empty on a
     * field.
     */
    String[] properties() default {};

    /** The name; empty takes the naming strategy's. */
    String name() default "";

    /** Which rows must differ: those for which all of these comparisons hold, which are written as those of {@link Index#where()}. */
    String[] where() default {};

    /** What only one database has, as in {@link Index#options()}. */
    String[] options() default {};

    /** Holds several on one class or field. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @Documented
    @interface List {

        /** The members. */
        Unique[] value();
    }
}
