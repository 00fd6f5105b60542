// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value of an {@link Embeddable} class whose properties are columns of this entity's table; or an array, list or set of such values, which
 * is one column.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface Embedded {

    /** What the columns start with; {@code "*"} takes the naming strategy's prefix: {@code address_}; empty nothing. */
    String prefix() default "*";

    /** Of an array: the name of its column; empty takes the naming strategy's. */
    String column() default "";

    /**
     * Whether the value may be absent: null when all its columns are null. An array is null when its column is. A {@code @Nullable}
     * annotation says the same.
     */
    boolean nullable() default false;
}
