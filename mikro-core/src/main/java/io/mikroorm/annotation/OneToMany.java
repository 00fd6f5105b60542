// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation to the entities whose table has the foreign key to this one. The field is an {@code EntityCollection<T>}. The members hold the
 * foreign key in a to-one field, which {@code mappedBy} names; or they know nothing of it, and {@code joinColumn} says what it is called.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface OneToMany {

    /** The to-one field of the target that holds the foreign key; empty where it has none, and {@code joinColumn} is said. */
    String mappedBy() default "";

    /**
     * The foreign-key column in the table of the members, of whose fields none holds it; {@code ""} takes the naming strategy's name, after
     * this field. Where the key of this entity has several parts, and the store keeps them in columns of their own, one for each in their order.
     */
    String[] joinColumn() default {};

    /**
     * Of a collection with {@code joinColumn}: whether an entity of the target may be in none. Else it is inserted with its owner, and one that is taken
     * out must go into another collection, or be removed.
     */
    boolean nullable() default false;

    /** Of a collection with {@code joinColumn}: what the database does to the members' rows when that of this entity is deleted. */
    ReferentialAction onDelete() default ReferentialAction.DEFAULT;

    /** Of a collection with {@code joinColumn}: what the database does to the members' rows when the key of this entity is changed. */
    ReferentialAction onUpdate() default ReferentialAction.DEFAULT;

    /** Of a collection with {@code joinColumn}: whether the foreign key is checked at the end of the transaction, where the database can do that. */
    boolean deferred() default false;

    /** Of a collection with {@code joinColumn}: the name of the foreign key in the database; empty for the naming strategy's. */
    String foreignKeyName() default "";

    /** Of a collection with {@code joinColumn}: whether the database has a foreign key; otherwise a row may refer to an owner that is not there. */
    boolean constraint() default true;

    /** The target's class; {@code void} takes it from the field's type. */
    Class<?> target() default void.class;

    /** The order in which the collection is loaded: {@code "title"} or {@code "title desc, id"}. */
    String orderBy() default "";

    /** Whether an entity that is taken out of the collection is deleted. */
    boolean orphanRemoval() default false;

    /**
     * Which members it has: those for which all of these comparisons hold; all, where there are none. A property of the member is compared as in
     * {@link Index#where()}: {@code "status = OPEN"}, {@code "deletedAt is null"}. The relation is these rows, wherever it is loaded or asked
     * for. A member that does not fit can be added, is written, and is not there when the collection is loaded again.
     */
    String[] where() default {};

    /** What is done to the members too. */
    Cascade[] cascade() default {Cascade.PERSIST};

    /**
     * Whether the members are loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    boolean eager() default false;
}
