// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition that the database holds each row to: a write that breaks it fails with a {@code CheckConstraintViolationException}. A condition
 * that is neither true nor false, since a value is null, is not broken. On a store without tables it is refused when the ORM opens.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
@Documented
@Repeatable(Check.List.class)
public @interface Check {

    /**
     * The condition in SQL, with properties in braces, as in {@code "{price} > 0"}; a brace itself is doubled. On a class the paths are those of
     * the class, on a field those of the class around it. It stands in the schema as it is written here: never put into it what comes from
     * outside of the program.
     */
    String expression();

    /**
     * The name; empty takes the naming strategy's. {@code {table}} and {@code {columns}} in it stand for what it is of, where a base class
     * or an embeddable says it for several.
     */
    String name() default "";

    /** Holds several on one class or field. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @Documented
    @interface List {

        /** The members. */
        Check[] value();
    }
}
