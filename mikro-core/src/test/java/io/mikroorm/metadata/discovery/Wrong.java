// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.platform.Capabilities;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A class whose mapping has exactly one mistake, with that mistake's code. */
@Retention(RetentionPolicy.RUNTIME)
@interface Wrong {

    int value();

    /** What is discovered after it. */
    Class<?>[] with() default {};

    /** How many can write and read JSON. */
    int mappers() default 0;

    /** Whether the store holds rows to conditions, and works formulas out. */
    boolean checks() default true;

    /** What the store lacks besides. */
    Capabilities.Feature[] without() default {};

    /** Whether the store takes pipelines instead of SQL. */
    boolean pipelines() default false;

    /** Whether the store joins tables. */
    boolean joins() default false;

    /** Whether the store keeps each part of a key in a column of its own. */
    boolean spreads() default false;
}
