// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a property is shown by {@code em.serialize} and {@code em.toJson}: a plain value, a relation, a collection, an embedded value, a key, or a
 * getter that is a {@code @Property}. The store knows nothing of it; nor do queries, {@code em.create} and {@code em.assign}, which call the property
 * by its own name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@Documented
public @interface Serialized {

    /**
     * Whether it is not shown, unless the call says {@code includeHidden()}. Of a key, nor is it shown in the place of an entity that refers to this
     * one.
     */
    boolean hidden() default false;

    /** What it is called there; empty for its own name. */
    String name() default "";

    /**
     * The groups in which it is shown: a call that asks for groups shows it only for one of these. Of a property without groups that says nothing: it
     * is always shown.
     */
    String[] groups() default {};

    /**
     * The {@code io.mikroorm.type.ValueSerializer} that says what is shown of the value; {@code void} for the value itself. Of a relation it gets what
     * the field holds, of a collection only one that is loaded.
     */
    Class<?> by() default void.class;
}
