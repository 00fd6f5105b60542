// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ReferentialAction;

/** What can be said about a relation of many to many. Not thread-safe. */
public final class ManyToManyOptions extends FieldOptions<ManyToManyOptions> {

    ManyToManyOptions(Sheet sheet) {
        super(ManyToMany.class, sheet);
    }

    @Override
    ManyToManyOptions self() {
        return this;
    }

    /** The to-many field of the target that owns the pivot table; empty means that this side owns it. */
    public ManyToManyOptions mappedBy(String value) {
        return say("mappedBy", value);
    }

    /** The target's class; {@code void} takes it from the field's type. */
    public ManyToManyOptions target(Class<?> value) {
        return say("target", value);
    }

    /**
     * The pivot table; empty takes the naming strategy's name. A store that keeps links in another way unless asked to, as MongoDB in an
     * array of the owner, takes a name for the wish to have a table of them.
     */
    public ManyToManyOptions pivotTable(String value) {
        return say("pivotTable", value);
    }

    /** The pivot's column with this side's key; empty takes the naming strategy's name. */
    public ManyToManyOptions joinColumn(String... values) {
        return sayAll("joinColumn", values);
    }

    /** The pivot's column with the other side's key; empty takes the naming strategy's name. */
    public ManyToManyOptions inverseJoinColumn(String... values) {
        return sayAll("inverseJoinColumn", values);
    }

    /**
     * What the owner is called in the columns of a pivot table that relations of several classes share, as {@code "taggable"} in
     * {@code taggable_type} and {@code taggable_id}; empty for a table that this relation has alone.
     */
    public ManyToManyOptions discriminator(String value) {
        return say("discriminator", value);
    }

    /** What rows of this relation have in the column with the class, where the table is shared; empty for the name of the owner's table. */
    public ManyToManyOptions discriminatorValue(String value) {
        return say("discriminatorValue", value);
    }

    /** The order in which the collection is loaded: {@code "label"} or {@code "label desc, id"}. */
    public ManyToManyOptions orderBy(String value) {
        return say("orderBy", value);
    }

    /** The entity whose rows are the links: one with a many-to-one to each side. */
    public ManyToManyOptions pivotEntity(Class<?> value) {
        return say("pivotEntity", value);
    }

    /** Whether the members stay in the order in which the application has put them. */
    public ManyToManyOptions fixedOrder() {
        return fixedOrder(true);
    }

    /** Whether the members stay in the order in which the application has put them. */
    public ManyToManyOptions fixedOrder(boolean value) {
        return say("fixedOrder", value);
    }

    /** The pivot's column with the position, of a collection in a fixed order; empty for {@code position}. */
    public ManyToManyOptions fixedOrderColumn(String value) {
        return say("fixedOrderColumn", value);
    }

    /**
     * Which members it has: those for which all of these comparisons hold, as {@code "status = OPEN"} or {@code "deletedAt is null"}. The
     * relation is these rows, wherever it is loaded or asked for.
     */
    public ManyToManyOptions where(String... values) {
        return sayAll("where", values);
    }

    /** What is done to the members too. */
    public ManyToManyOptions cascade(Cascade... values) {
        return sayAll("cascade", values);
    }

    /**
     * Whether the members are loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    public ManyToManyOptions eager() {
        return eager(true);
    }

    /**
     * Whether the members are loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    public ManyToManyOptions eager(boolean value) {
        return say("eager", value);
    }

    /**
     * What the database does to a link when one of its sides is deleted: by default the link goes with it. {@code NO_ACTION} and {@code RESTRICT} keep
     * whatever is linked from being deleted.
     */
    public ManyToManyOptions onDelete(ReferentialAction value) {
        return say("onDelete", value);
    }

    /** The name of the foreign key from the pivot table to this side; empty for the naming strategy's. */
    public ManyToManyOptions foreignKeyName(String value) {
        return say("foreignKeyName", value);
    }

    /** The name of the foreign key from the pivot table to the other side; empty for the naming strategy's. */
    public ManyToManyOptions inverseForeignKeyName(String value) {
        return say("inverseForeignKeyName", value);
    }

    /** What the database does to a link when the key of one of its sides is changed, which statements beside the unit of work may do. */
    public ManyToManyOptions onUpdate(ReferentialAction value) {
        return say("onUpdate", value);
    }
}
