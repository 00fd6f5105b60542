// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A relation to one entity that many may share; the foreign key is in this entity's table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface ManyToOne {

    /** The target's class; {@code void} takes it from the field's type ({@code Author}, {@code Ref<Author>}). */
    Class<?> target() default void.class;

    /**
     * The classes that the target may be of, each with a table of its own and all with keys alike; nothing for a relation to one class, and
     * where the field's type is sealed: then they are the entities that it permits. Beside the key, rows have a column with the class
     * then; no foreign key can lead to several tables, so the database has none.
     */
    Class<?>[] targets() default {};

    /** Of a relation to several classes, what rows have in the column with the class, one for each in their order; nothing takes the names of their tables. */
    String[] targetValues() default {};

    /**
     * The foreign-key column; nothing takes the naming strategy's name. Where the target's key has several parts, and the store keeps them
     * in columns of their own, one for each in their order. Of a relation to several classes the column with the class, and that with the key.
     */
    String[] joinColumn() default {};

    /**
     * Where the foreign key has several columns, and shares some with other properties: those that this relation writes. The others are written by
     * the property that has them alone; both must say the same at each flush. Without such, it writes all. It is null where its own columns are.
     */
    String[] ownColumns() default {};

    /**
     * Whether the relation is written. One that is not shows what another property has in its column, or several in its columns:
     * {@code Long authorId} is written, and {@code Author author} beside it is read, populated and asked for as any relation. A flush refuses one
     * that was set and leads to another row than the column says. It may be empty as long as its row was not read.
     */
    boolean persist() default true;

    /** Whether the relation may be empty. A {@code @Nullable} annotation of any library says the same. */
    boolean nullable() default false;

    /** What is done to the target too. */
    Cascade[] cascade() default {Cascade.PERSIST};

    /** What the database does to this row when the target's row is deleted. */
    ReferentialAction onDelete() default ReferentialAction.DEFAULT;

    /** What the database does to this row when the key of the target's row is changed, which statements beside the unit of work may do. */
    ReferentialAction onUpdate() default ReferentialAction.DEFAULT;

    /** Whether the foreign-key column has an index. */
    boolean index() default true;

    /**
     * Whether the database checks the foreign key at the end of the transaction only, where it can. New rows whose keys are
     * known beforehand may then need each other, each by a key that is never null.
     */
    boolean deferred() default false;

    /**
     * Whether the target is loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    boolean eager() default false;

    /**
     * Whether the value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    boolean accessor() default false;

    /**
     * Whether the field has the key of the target alone: {@code @ManyToOne(target = Author.class, keyOnly = true) Long author}. Conditions,
     * orders and records go on behind it as behind any relation; nothing is loaded, no object of the target is made, and none is reached
     * by a cascade. The foreign key is that of a relation.
     */
    boolean keyOnly() default false;

    /**
     * The property of the target that the foreign key refers to instead of the target's key: a plain value of its own that is unique and never
     * null. Of a relation to several classes, all of them have such a property, of one type. Empty for the key.
     */
    String targetKey() default "";

    /**
     * The name of the foreign key in the database; empty for the naming strategy's. {@code {table}} and {@code {columns}} in it stand for what it is of, where a base class
     * or an embeddable says it for several.
     */
    String foreignKeyName() default "";

    /**
     * Whether the database has a foreign key. Without, it does not look after the relation: a row may refer to one that is not there, and neither
     * {@code onDelete} nor {@code onUpdate} is done by anybody.
     */
    boolean constraint() default true;

    /**
     * The key that a row refers to where a statement says nothing of it: the default of the column, which {@link ReferentialAction#SET_DEFAULT} goes back
     * to. The ORM says something of it at all times. Empty for none.
     */
    String defaultKey() default "";
}
