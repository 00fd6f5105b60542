// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over some properties. On a field: over that field alone. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
@Documented
@Repeatable(Index.List.class)
public @interface Index {

    /** The properties, in order; paths into embeddables are written with dots. Empty on a field. */
    String[] properties() default {};

    /** The name; empty takes the naming strategy's. */
    String name() default "";

    /** Holds several on one class or field. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @Documented
    @interface List {

        /** The members. */
        Index[] value();
    }
}
