// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.platform.Capabilities;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Skips a test, or a class of them, on a driver that says of itself that it lacks a feature. Each skip is counted and said aloud. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Inherited
@Documented
public @interface Requires {

    /** What the driver must be able to do. */
    Capabilities.Feature[] value();
}
