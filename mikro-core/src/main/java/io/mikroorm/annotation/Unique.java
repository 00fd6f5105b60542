// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique constraint over some properties. On a field: over that field alone. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
@Documented
@Repeatable(Unique.List.class)
public @interface Unique {

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
        Unique[] value();
    }
}
