// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which property a component of a record holds that entities are read into, where its name does not say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Documented
public @interface Path {

    /** The property, or a path to it over embeddables and relations to one entity: {@code author.name}. */
    String value();
}
