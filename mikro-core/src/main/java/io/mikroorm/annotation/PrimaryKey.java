// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the field that identifies a row. A wrapper field of a generated key may be {@code null}, a primitive one zero,
 * until the flush that inserts the object. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface PrimaryKey {

    /** Where the key's value comes from. */
    KeyGeneration generated() default KeyGeneration.AUTO;

    /** The column; empty takes the naming strategy's name for the field. */
    String column() default "";

    /** Of one of several key fields, what its value is called in the {@code keyClass} of the entity; empty where it is called as the field is. */
    String part() default "";
}
