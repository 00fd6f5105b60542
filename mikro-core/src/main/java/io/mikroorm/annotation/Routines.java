// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names classes, often the entity itself, whose constants of the class {@code io.mikroorm.routine.Routine} are functions and procedures of the model: the schema makes
 * them with the entity, as if the settings named them in {@code routines(…)}. Stands on an entity, a base class or an embeddable. An error where the database has none: MO-2801.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Routines {

    /** The classes; each has at least one static field of that class. */
    Class<?>[] value();
}
