// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class whose objects are stored in a table (or collection) of their own. An abstract class may carry it, or no
 * annotation at all, to lend its fields to its subclasses. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Entity {

    /** The table; empty takes the naming strategy's name for the class. */
    String table() default "";
}
