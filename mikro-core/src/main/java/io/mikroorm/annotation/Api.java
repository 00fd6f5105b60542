// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package that users of the ORM call.
 *
 * <p>Its public signatures mention only packages marked {@code @Api} or {@link Spi}, the JDK, and the library that it is a
 * bridge to; they change by the rules of semantic versioning.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Api {

    /** The root packages of the library that this package is a bridge to; empty for none. */
    String[] bridgeTo() default {};
}
