// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import java.util.function.Consumer;

/** What can be said about a relation to one entity that belongs to this one alone. Not thread-safe. */
public final class OneToOneOptions extends FieldOptions<OneToOneOptions> {

    OneToOneOptions(Sheet sheet) {
        super(OneToOne.class, sheet);
    }

    @Override
    OneToOneOptions self() {
        return this;
    }

    /** The field of the target that holds the foreign key; empty means that this side holds it. */
    public OneToOneOptions mappedBy(String value) {
        return say("mappedBy", value);
    }

    /** Whether an entity that is replaced or unset is deleted. */
    public OneToOneOptions orphanRemoval() {
        return orphanRemoval(true);
    }

    /** Whether an entity that is replaced or unset is deleted. */
    public OneToOneOptions orphanRemoval(boolean value) {
        return say("orphanRemoval", value);
    }

    /** The target's class; {@code void} takes it from the field's type ({@code Author}, {@code Ref<Author>}). */
    public OneToOneOptions target(Class<?> value) {
        return say("target", value);
    }

    /**
     * The classes that the target may be of, each with a table of its own and all with keys alike; nothing for a relation to one class, and
     * where the field's type is sealed.
     */
    public OneToOneOptions targets(Class<?>... values) {
        return sayAll("targets", values);
    }

    /** What rows have in the column with the class, one for each of the targets in their order; nothing takes the names of their tables. */
    public OneToOneOptions targetValues(String... values) {
        return sayAll("targetValues", values);
    }

    /** The foreign-key column; empty takes the naming strategy's name. */
    public OneToOneOptions joinColumn(String... values) {
        return sayAll("joinColumn", values);
    }

    /**
     * Where the foreign key has several columns, and shares some with other properties: those that this relation writes. The others are written by
     * the property that has them alone; both must say the same at each flush. Without such, it writes all. It is null where its own columns are.
     */
    public OneToOneOptions ownColumns(String... values) {
        return sayAll("ownColumns", values);
    }

    /**
     * Whether the relation is written. One that is not shows what another property has in its column, or several in its columns:
     * {@code Long authorId} is written, and {@code Author author} beside it is read, populated and asked for as any relation. A flush refuses one
     * that was set and leads to another row than the column says. It may be empty as long as its row was not read.
     */
    public OneToOneOptions persist(boolean value) {
        return say("persist", value);
    }

    /** Whether the relation may be empty. A {@code @Nullable} annotation of any library says the same. */
    public OneToOneOptions nullable() {
        return nullable(true);
    }

    /** Whether the relation may be empty. A {@code @Nullable} annotation of any library says the same. */
    public OneToOneOptions nullable(boolean value) {
        return say("nullable", value);
    }

    /** What is done to the target too. */
    public OneToOneOptions cascade(Cascade... values) {
        return sayAll("cascade", values);
    }

    /** What the database does to this row when the target's row is deleted. */
    public OneToOneOptions onDelete(ReferentialAction value) {
        return say("onDelete", value);
    }

    /** What the database does to this row when the key of the target's row is changed, which statements beside the unit of work may do. */
    public OneToOneOptions onUpdate(ReferentialAction value) {
        return say("onUpdate", value);
    }

    /**
     * Whether the database checks the foreign key at the end of the transaction only, where it can. New rows whose keys are
     * known beforehand may then need each other, each by a key that is never null.
     */
    public OneToOneOptions deferred() {
        return deferred(true);
    }

    /**
     * Whether the database checks the foreign key at the end of the transaction only, where it can. New rows whose keys are
     * known beforehand may then need each other, each by a key that is never null.
     */
    public OneToOneOptions deferred(boolean value) {
        return say("deferred", value);
    }

    /**
     * Whether the target is loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    public OneToOneOptions eager() {
        return eager(true);
    }

    /**
     * Whether the target is loaded with this entity, by whatever way it is read, without being populated. For those that are always needed
     * together; a circle of such relations is refused.
     */
    public OneToOneOptions eager(boolean value) {
        return say("eager", value);
    }

    /**
     * The value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    public OneToOneOptions accessor() {
        return accessor(true);
    }

    /**
     * Whether the value is read by the getter and set by the setter of the field's class ({@code getName()} or {@code name()}, {@code isName()}
     * of a boolean; {@code setName(x)} or {@code name(x)}, of any visibility), and not from the field itself.
     */
    public OneToOneOptions accessor(boolean value) {
        return say("accessor", value);
    }

    /**
     * Whether the field has the key of the target alone. Conditions, orders and records go on behind it as behind any relation; nothing is
     * loaded, no object of the target is made, and none is reached by a cascade.
     */
    public OneToOneOptions keyOnly() {
        return keyOnly(true);
    }

    /**
     * Whether the field has the key of the target alone. Conditions, orders and records go on behind it as behind any relation; nothing is
     * loaded, no object of the target is made, and none is reached by a cascade.
     */
    public OneToOneOptions keyOnly(boolean value) {
        return say("keyOnly", value);
    }

    /**
     * The property of the target that the foreign key refers to instead of the target's key: a plain value that is unique and never null. Of a
     * relation to several classes, all of them have such a property, of one type.
     */
    public OneToOneOptions targetKey(String value) {
        return say("targetKey", value);
    }

    /** The name of the foreign key in the database; empty for the naming strategy's. */
    public OneToOneOptions foreignKeyName(String value) {
        return say("foreignKeyName", value);
    }

    /**
     * Whether the database has a foreign key. Without, it does not look after the relation: a row may refer to one that is not there, and neither
     * {@code onDelete} nor {@code onUpdate} is done by anybody.
     */
    public OneToOneOptions constraint(boolean value) {
        return say("constraint", value);
    }

    /**
     * The key that a row refers to where a statement says nothing of it: the default of the column, which {@code SET_DEFAULT} goes back to. The ORM
     * says something of it at all times.
     */
    public OneToOneOptions defaultKey(String value) {
        return say("defaultKey", value);
    }

    /** The relation is the key of the entity, or one of its key fields: {@code @PrimaryKey}. */
    public OneToOneOptions primary() {
        return primary(options -> {});
    }

    /** The relation is the key of the entity, or one of its key fields: {@code @PrimaryKey}. */
    public OneToOneOptions primary(Consumer<? super PrimaryKeyOptions> options) {
        sheet.say(PrimaryKey.class);
        options.accept(new PrimaryKeyOptions(sheet));
        return this;
    }
}
