// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code String} field beside the key that has the key as text: what goes to the outside where the key's own class should not. It is
 * not stored; it is set whenever the key is, and may stand for it in conditions and orders. With it, the text is taken wherever the
 * key is.
 *
 * <p>Where the key is a relation, or is of several fields, it is a field of the class of the key, which has the key itself: what it is set to
 * says nothing, since the fields of the key say it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface SerializedPrimaryKey {}
