// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class whose objects are stored in a table (or collection) of their own, or in that of a {@linkplain Inheritance hierarchy}. An
 * abstract class may carry it, or no annotation at all, to lend its fields to its subclasses. Rows of a record are
 * {@linkplain #readOnly() only read}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Entity {

    /** The {@link #schema()} of entities whose schema is chosen while the program runs. */
    String ANY_SCHEMA = "*";

    /** The table; empty takes the naming strategy's name for the class. */
    String table() default "";

    /**
     * The schema that the table, or the view, lies in, which on MySQL and MariaDB is a database of the server. Each statement names it, and so do foreign keys
     * that lead here from elsewhere; what lies between two entities lies where the entity lies that owns the relation. Empty leaves the table where
     * the connection looks by itself; an entity that extends another, with a table of its own, then lies where that one does. The schema is created
     * where it is missing, and never dropped. An error where the database has no schemas: MO-2660.
     *
     * <p>{@code "*"}, which is {@link #ANY_SCHEMA}, leaves it open: the schema is then that of the entity manager, chosen by
     * {@code em.fork(f -> f.schema("…"))}, or the one of the settings. The tables are made for each schema:
     * {@code orm.schema().in("…").create()}.
     */
    String schema() default "";

    /**
     * What the table is for, kept in the database where it takes comments on tables; others do without. In a single table that of the root.
     * Empty for none.
     */
    String comment() default "";

    /**
     * What stands for this class in the column that tells the classes of a {@linkplain Inheritance hierarchy} in a single table apart; empty
     * takes what the naming strategy would call a table of its own.
     */
    String discriminatorValue() default "";

    /**
     * Whether rows are only read, as those of another application. What is changed in its objects is never written; to persist, upsert or
     * remove one is an error, and so is a flush that would have to write its row for the sake of a relation. Holds for entities that extend
     * it as well. The schema still has its table.
     */
    boolean readOnly() default false;

    /**
     * In which order the objects of a query come, behind what the query says: {@code "surname, name, born desc"}. Holds for lists of entities and of
     * records, and for the members of collections, behind what their relation says; not for one object, streams and numbers. An entity that extends
     * another takes over its order, unless it has one itself.
     * As a query with an order is one statement, a list of values that is too long for one statement is then not asked for in parts, but is error
     * MO-5040.
     */
    String orderBy() default "";

    /**
     * The class of the entity's keys, where it has several key fields: a record whose components are called as these are and have
     * their types; for a relation that of the target's key. Or a class with such fields, a constructor without arguments, {@code equals} and
     * {@code hashCode}. {@code void} for none: keys are then {@link io.mikroorm.type.CompositeKey}s.
     */
    Class<?> keyClass() default void.class;
}
