// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of which entities a record is read, so that the compiler checks its components against them: names, paths and types. It is for the annotation
 * processor of {@code mikro-processor} alone; records without it are read just as well, and checked when they are first used.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Documented
public @interface Projection {

    /** The entities; each is checked. */
    Class<?>[] value();
}
