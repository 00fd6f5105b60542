// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value of an {@link Embeddable} class whose properties are columns of this entity's table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface Embedded {

    /** What the columns start with; {@code "*"} takes the naming strategy's prefix: {@code address_}; empty nothing. */
    String prefix() default "*";

    /** Whether the value may be absent: null when all its columns are null. A {@code @Nullable} annotation says the same. */
    boolean nullable() default false;
}
