// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an entity the root of a hierarchy: entities may extend it, and queries for it find those too, each as an object of its own class.
 * The entities below a {@code sealed} root are found by themselves; those below another one are named in {@code entities(…)}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Inheritance {

    /** How the rows are kept. */
    InheritanceStrategy value() default InheritanceStrategy.SINGLE_TABLE;

    /**
     * The column that says of which class a row is, in a single table; empty takes the naming strategy's name for {@code type}. Where a
     * property of the root has that column, it shows the value; otherwise no field does.
     */
    String discriminatorColumn() default "";
}
