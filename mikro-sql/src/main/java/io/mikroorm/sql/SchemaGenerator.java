// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

/**
 * Makes the tables, views and routines of a model. Nothing is looked up in the database: what is there already is an error on creation, and what
 * is not there is passed over on dropping. Tables whose schema is open are made by {@link #in}, and by nothing else. Thread-safe.
 */
public interface SchemaGenerator {

    /**
     * Creates all tables, with their keys, constraints and indexes, then all views and routines: all of them or, where one fails, none. On a database that
     * commits each of these statements by itself, as MySQL and MariaDB do, the tables and views that this call has made are dropped
     * again when one fails; if the connection is lost meanwhile, some may stay.
     */
    void create();

    /** Drops all routines, views and tables that are there, with all their rows. */
    void drop();

    /**
     * Looks up anew the rows that a {@linkplain io.mikroorm.annotation.View#materialized() materialized view} keeps; who reads it waits for the
     * end: {@code refresh materialized view …}, in a transaction of its own. Another entity is error MO-4193.
     */
    default void refreshMaterializedView(Class<?> type) {
        refreshMaterializedView(type, false);
    }

    /**
     * Looks up anew the rows that a materialized view keeps.
     *
     * @param concurrently whether others read the rows that were there until the new ones are: {@code refresh materialized view concurrently …}.
     *     It takes longer, and a view that was made without data is refreshed without it first
     */
    void refreshMaterializedView(Class<?> type, boolean concurrently);

    /**
     * What makes the tables whose schema is open, {@code @Entity(schema = "*")}, in this one, and these alone; what they refer to elsewhere must be there.
     * {@code create()} creates the schema where it is missing: {@code create schema if not exists …}; nothing drops it. A blank name, or
     * {@code "*"}, is error MO-5064.
     */
    SchemaGenerator in(String schema);

    /** The statements of {@link #create()} as a script. */
    String createSql();

    /** The statements of {@link #drop()} as a script. */
    String dropSql();
}
