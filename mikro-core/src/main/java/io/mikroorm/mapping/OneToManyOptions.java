// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.ReferentialAction;

/** What can be said about the entities that hold the foreign key to this one. Not thread-safe. */
public final class OneToManyOptions extends FieldOptions<OneToManyOptions> {

    OneToManyOptions(Sheet sheet) {
        super(OneToMany.class, sheet);
    }

    @Override
    OneToManyOptions self() {
        return this;
    }

    /** The target's class; {@code void} takes it from the field's type. */
    public OneToManyOptions target(Class<?> value) {
        return say("target", value);
    }

    /** The to-one field of the target that holds the foreign key. */
    public OneToManyOptions mappedBy(String value) {
        return say("mappedBy", value);
    }

    /**
     * The foreign-key column in the table of the members, of whose fields none holds it, instead of {@code mappedBy}; {@code ""} takes the naming
     * strategy's name. Of a key of several parts, one for each in their order.
     */
    public OneToManyOptions joinColumn(String... values) {
        return sayAll("joinColumn", values);
    }

    /** Of a collection with join columns: whether an entity of the target may be in none. */
    public OneToManyOptions nullable() {
        return nullable(true);
    }

    /** Of a collection with join columns: whether an entity of the target may be in none. */
    public OneToManyOptions nullable(boolean value) {
        return say("nullable", value);
    }

    /** Of a collection with join columns: what the database does to the members' rows when that of this entity is deleted. */
    public OneToManyOptions onDelete(ReferentialAction value) {
        return say("onDelete", value);
    }

    /** Of a collection with join columns: what the database does to the members' rows when the key of this entity is changed. */
    public OneToManyOptions onUpdate(ReferentialAction value) {
        return say("onUpdate", value);
    }

    /** Of a collection with join columns: whether the foreign key is checked at the end of the transaction, where the database can do that. */
    public OneToManyOptions deferred() {
        return deferred(true);
    }

    /** Of a collection with join columns: whether the foreign key is checked at the end of the transaction, where the database can do that. */
    public OneToManyOptions deferred(boolean value) {
        return say("deferred", value);
    }

    /** Of a collection with join columns: the name of the foreign key in the database; empty for the naming strategy's. */
    public OneToManyOptions foreignKeyName(String value) {
        return say("foreignKeyName", value);
    }

    /** Of a collection with join columns: whether the database has a foreign key; otherwise a row may refer to an owner that is not there. */
    public OneToManyOptions constraint(boolean value) {
        return say("constraint", value);
    }

    /** The order in which the collection is loaded: {@code "title"} or {@code "title desc, id"}. */
    public OneToManyOptions orderBy(String value) {
        return say("orderBy", value);
    }

    /** Whether an entity that is taken out of the collection is deleted. */
    public OneToManyOptions orphanRemoval() {
        return orphanRemoval(true);
    }

    /** Whether an entity that is taken out of the collection is deleted. */
    public OneToManyOptions orphanRemoval(boolean value) {
        return say("orphanRemoval", value);
    }

    /**
     * Which members it has: those for which all of these comparisons hold, as {@code "status = OPEN"} or {@code "deletedAt is null"}. The
     * relation is these rows, wherever it is loaded or asked for.
     */
    public OneToManyOptions where(String... values) {
        return sayAll("where", values);
    }

    /** What is done to the members too. */
    public OneToManyOptions cascade(Cascade... values) {
        return sayAll("cascade", values);
    }

    /**
     * Whether the members are loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    public OneToManyOptions eager() {
        return eager(true);
    }

    /**
     * Whether the members are loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    public OneToManyOptions eager(boolean value) {
        return say("eager", value);
    }
}
