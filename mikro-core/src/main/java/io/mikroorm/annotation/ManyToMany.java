// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A relation of many to many through a pivot table, which is this side's unless {@code mappedBy} names the other side's
 * field. The field is an {@code EntityCollection<T>}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface ManyToMany {

    /** The to-many field of the target that owns the pivot table; empty means that this side owns it. */
    String mappedBy() default "";

    /** The target's class; {@code void} takes it from the field's type. */
    Class<?> target() default void.class;

    /**
     * The pivot table; empty takes the naming strategy's name. A store that keeps links in another way unless asked to, as MongoDB in an
     * array of the owner, takes a name for the wish to have a table of them.
     */
    String pivotTable() default "";

    /**
     * The entity whose rows are the links: one with a {@code @ManyToOne} to each side, whatever else it has; of a relation to its own class the
     * first leads to this side. Its table and columns are the pivot's then. {@code void} for a pivot table that is no entity's.
     */
    Class<?> pivotEntity() default void.class;

    /**
     * The pivot's column with this side's key; nothing takes the naming strategy's name. Where the key has several parts, and the store keeps
     * them in columns of their own, one for each in their order.
     */
    String[] joinColumn() default {};

    /** The pivot's column, or columns, with the other side's key; nothing takes the naming strategy's name. */
    String[] inverseJoinColumn() default {};

    /**
     * What the owner is called in the columns of a pivot table that relations of several classes share: {@code "taggable"} makes
     * {@code taggable_type} and {@code taggable_id}. Each relation has the rows with its own {@link #discriminatorValue()}, and the table,
     * which {@code pivotTable} names, has a foreign key to the target alone. {@code joinColumn} names both columns otherwise, that with the
     * class first. Empty for a table that this relation has alone. A store that keeps links in its owners shares nothing, and does so here too.
     */
    String discriminator() default "";

    /** What rows of this relation have in the column with the class, where the table is shared; empty for the name of the owner's table. */
    String discriminatorValue() default "";

    /**
     * What the database does to a link when one of its sides is deleted: by default the link goes with it. {@code NO_ACTION} and {@code RESTRICT} keep
     * whatever is linked from being deleted.
     */
    ReferentialAction onDelete() default ReferentialAction.DEFAULT;

    /** What the database does to a link when the key of one of its sides is changed, which statements beside the unit of work may do. */
    ReferentialAction onUpdate() default ReferentialAction.DEFAULT;

    /** The name of the foreign key from the pivot table to this side; empty for the naming strategy's. {@code {table}} and {@code {columns}} in it are the pivot's. */
    String foreignKeyName() default "";

    /** The name of the foreign key from the pivot table to the other side; empty for the naming strategy's. */
    String inverseForeignKeyName() default "";

    /** The order in which the collection is loaded: {@code "label"} or {@code "label desc, id"}. */
    String orderBy() default "";

    /**
     * Whether the members stay in the order in which the application has put them. Each link has a position for that, which is nobody's field;
     * documents that have the keys of their members have them in that order. Such a collection has no {@code orderBy}.
     */
    boolean fixedOrder() default false;

    /** The pivot's column with the position, of a collection in a fixed order; empty for {@code position}. */
    String fixedOrderColumn() default "";

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
