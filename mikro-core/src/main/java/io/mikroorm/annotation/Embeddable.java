// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class or record whose properties live in the tables of the entities that embed it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Embeddable {

    /**
     * The name of the value that says of which class an object is, where these are several; nothing takes {@code type}. It is a property to
     * conditions, and a column, or a part of a document.
     */
    String discriminator() default "";

    /**
     * The classes that objects may be of, each an embeddable that extends or implements this one; nothing for an embeddable of one class, and
     * where it is sealed: then they are those that it permits.
     */
    Class<?>[] kinds() default {};

    /** What says that an object is of this class, where an embeddable may be of several; nothing takes the name that a table of it would have. */
    String discriminatorValue() default "";
}
