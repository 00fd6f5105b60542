// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value of an {@link Embeddable} class whose properties are columns of this entity's table; or one that is stored as an object in one
 * column, as an array, list or set of such values always is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface Embedded {

    /** What the columns start with; {@code "*"} takes the naming strategy's prefix: {@code address_}; empty nothing. */
    String prefix() default "*";

    /** Whether the prefix stands behind that of the embeddable around this one. */
    PrefixMode prefixMode() default PrefixMode.DEFAULT;

    /** Whether the value is one column: a document in JSON, or inside of the document that the store keeps of the entity. */
    boolean object() default false;

    /** Of an object or array: the name of its column; empty takes the naming strategy's. */
    String column() default "";

    /**
     * Whether the value may be absent: null when all its columns are null. An object or array is null when its column is. A {@code @Nullable}
     * annotation says the same.
     */
    boolean nullable() default false;

    /**
     * Whether the value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    boolean accessor() default false;
}
