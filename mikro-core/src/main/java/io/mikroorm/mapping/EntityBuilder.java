// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Routines;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says how an entity is mapped. Not thread-safe. */
public final class EntityBuilder extends ClassBuilder<EntityBuilder> {

    private final List<Object> routines = new ArrayList<>();

    EntityBuilder() {}

    @Override
    EntityBuilder self() {
        return this;
    }

    private EntityBuilder say(String member, Object value) {
        sheet.say(Entity.class, member, value);
        return this;
    }

    /** The table; empty takes the naming strategy's name for the class. */
    public EntityBuilder table(String value) {
        return say("table", value);
    }

    /** The schema that the table, or the view, lies in; empty for where the connection looks by itself. */
    public EntityBuilder schema(String value) {
        return say("schema", value);
    }

    /** What the table is for, kept in the database where it takes comments on tables; others do without. In a single table that of the root. */
    public EntityBuilder comment(String value) {
        return say("comment", value);
    }

    /** The entity is the root of a hierarchy in a single table: entities may extend it, and queries for it find those too. */
    public EntityBuilder inheritance() {
        return inheritance(options -> {});
    }

    /** The entity is the root of a hierarchy: entities may extend it, and queries for it find those too. */
    public EntityBuilder inheritance(Consumer<? super InheritanceOptions> options) {
        options.accept(new InheritanceOptions(sheet));
        return this;
    }

    /**
     * Rows are those of a view of the database, which the schema makes of this query in SQL, and are only read: {@code @View}. It stands in the
     * schema as it is written: never put into it what comes from outside of the program.
     */
    public EntityBuilder view(String query) {
        return view(query, options -> {});
    }

    /** Rows are those of a view of the database, which the schema makes of this query in SQL, as above. */
    public EntityBuilder view(String query, Consumer<? super ViewOptions> options) {
        sheet.say(View.class, "value", query);
        options.accept(new ViewOptions(sheet));
        return this;
    }

    /**
     * Rows are those of this query in SQL, which stands in each statement where a table would stand, and are only read: {@code @Virtual}. It stands
     * there as it is written: never put into it what comes from outside of the program.
     */
    public EntityBuilder virtual(String query) {
        sheet.say(Virtual.class, "value", query);
        return this;
    }

    /** Adds work that the database does by itself when rows are written, by the name that the naming strategy gives it: {@code @Trigger}. */
    public EntityBuilder trigger(String body, Consumer<? super TriggerOptions> options) {
        return trigger("", body, options);
    }

    /**
     * Rows are the documents of this pipeline over a collection of MongoDB, an array of stages in JSON, and are only read: {@code @Virtual}. It is sent as it
     * is written: never put into it what comes from outside of the program. SQL for other databases may be said beside it.
     */
    public EntityBuilder virtual(String collection, String pipeline) {
        sheet.say(Virtual.class, "collection", collection);
        sheet.say(Virtual.class, "pipeline", pipeline);
        return this;
    }

    /**
     * Rows are those of the query that this one gives each time when it is asked, with values that are bound, and are only read: {@code @Virtual}. It is
     * asked by all threads.
     */
    public EntityBuilder virtual(VirtualQuery query) {
        sheet.say(Virtual.class, "query", query);
        return this;
    }

    /** The same by the class of who is asked, as the annotation says it. */
    public EntityBuilder virtual(Class<?> query) {
        sheet.say(Virtual.class, "query", query);
        return this;
    }

    /** Adds work that the database does by itself when rows are written, in SQL with properties in braces: {@code @Trigger}. */
    public EntityBuilder trigger(String name, String body, Consumer<? super TriggerOptions> options) {
        Sheet said = new Sheet();
        said.say(Trigger.class, "name", name);
        said.say(Trigger.class, "body", body);
        options.accept(new TriggerOptions(said));
        said.declarations().forEach(sheet::add);
        return this;
    }

    /** The constants of these classes that are routines are made by the schema with the entity: {@code @Routines}. */
    public EntityBuilder routines(Class<?>... holders) {
        return addRoutines(List.of(holders));
    }

    /** These functions and procedures are made by the schema with the entity, as {@code @Routines} says it of constants. */
    public EntityBuilder routine(Routine<?>... values) {
        return addRoutines(List.of(values));
    }

    private EntityBuilder addRoutines(List<?> more) {
        routines.addAll(more);
        sheet.say(Routines.class, "value", List.copyOf(routines));
        return this;
    }

    /** What stands for this class in the column that tells the classes of a hierarchy in a single table apart. */
    public EntityBuilder discriminatorValue(String value) {
        return say("discriminatorValue", value);
    }

    /**
     * The class of the entity's keys, where it has several key fields: a record whose components are called as these are, in their order, and have
     * their types; for a relation that of the target's key. Or a class with such fields, a constructor without arguments, {@code equals} and
     * {@code hashCode}.
     */
    public EntityBuilder keyClass(Class<?> value) {
        return say("keyClass", value);
    }

    /** Rows are only read. */
    public EntityBuilder readOnly() {
        return readOnly(true);
    }

    /** Whether rows are only read: changes of objects are never written, to persist, upsert or remove one is an error. */
    public EntityBuilder readOnly(boolean value) {
        return say("readOnly", value);
    }

    /**
     * In which order the objects of a query come, behind what the query says: {@code "surname, name, born desc"}. Holds for lists of entities and of
     * records, and for the members of collections, behind what their relation says; not for one object, streams and numbers.
     * As a query with an order is one statement, a list of values that is too long for one statement is then not asked for in parts, but is error
     * MO-5040.
     */
    public EntityBuilder orderBy(String value) {
        return say("orderBy", value);
    }
}
