// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class whose objects are stored in a table (or collection) of their own, or in that of a {@linkplain Inheritance hierarchy}. An
 * abstract class may carry it, or no annotation at all, to lend its fields to its subclasses. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Entity {

    /** The table; empty takes the naming strategy's name for the class. */
    String table() default "";

    /**
     * What stands for this class in the column that tells the classes of a {@linkplain Inheritance hierarchy} in a single table apart; empty
     * takes what the naming strategy would call a table of its own.
     */
    String discriminatorValue() default "";
}
