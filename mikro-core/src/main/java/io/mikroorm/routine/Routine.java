// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure that the database keeps under a name. It is declared once, as a constant, and called by
 * {@code em.call(…)}; the schema creates those with a body that are named in the settings, {@code routines(…)}, after tables and views,
 * and drops them before. One without a body is called and never created: it is there already.
 *
 * <p>What a body says is in the words of one database, and stands in the schema as it is written: never put into it what comes from outside
 * of the program. Immutable; two are the same only if they are one object.
 *
 * @param <R> what a call gives back
 */
public final class Routine<R extends @Nullable Object> {

    private final String name;
    private final Kind kind;
    private final RoutineOptions<R> said;
    private final @Nullable Class<?> returns;
    private final List<RowSet<?>> rows;

    /** What a routine is. */
    public enum Kind {
        /** Gives back a value. */
        FUNCTION,
        /** Gives back rows: on PostgreSQL a function that returns a table, on MySQL and MariaDB a procedure. */
        ROWS,
        /** Gives back values by its parameters, and rows where the database has procedures that do. */
        PROCEDURE
    }

    /** With whose rights a routine runs. */
    public enum Security {
        /** As the database has it unless it is said: PostgreSQL with those of who calls it, MySQL and MariaDB with those of who made it. */
        DEFAULT,
        /** With those of who made it. */
        DEFINER,
        /** With those of who calls it. */
        INVOKER
    }

    private Routine(String name, Kind kind, RoutineOptions<R> said, @Nullable Class<?> returns, List<RowSet<?>> rows) {
        this.name = name;
        this.kind = kind;
        this.said = said;
        this.returns = returns;
        this.rows = rows;
    }

    /**
     * A function: {@code Routine.function("halved", Integer.class, r -> r.parameters(N).body("return n / 2;"))}. A call gives back its
     * value, null for null.
     */
    public static <T> Routine<@Nullable T> function(
            String name, Class<T> returns, Consumer<RoutineOptions<@Nullable T>> options) {
        RoutineOptions<@Nullable T> said = RoutineOptions.<@Nullable T>of(options);
        return new Routine<@Nullable T>(name, Kind.FUNCTION, said, returns, List.of());
    }

    /** A routine that gives back rows, of which a call makes a list: see {@link RowSet#of}. */
    public static <T> Routine<List<T>> rows(String name, Class<T> row, Consumer<RoutineOptions<List<T>>> options) {
        RoutineOptions<List<T>> said = RoutineOptions.of(options);
        return new Routine<>(name, Kind.ROWS, said, null, List.of(RowSet.of(row)));
    }

    /** A procedure. A call gives back what comes out of its parameters, and the rows that {@link RoutineOptions#returns} names. */
    public static Routine<Results> procedure(String name, Consumer<RoutineOptions<Results>> options) {
        RoutineOptions<Results> said = RoutineOptions.of(options);
        return new Routine<>(name, Kind.PROCEDURE, said, null, said.rows);
    }

    /** Its name in the database. */
    public String name() {
        return name;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** The schema that it lies in; empty for where the connection looks by itself. */
    public String schema() {
        return said.schema;
    }

    /** Its parameters, in their order. */
    public List<Parameter<?>> parameters() {
        return said.parameters;
    }

    /** The class of the value that a function gives back; null for all others. */
    public @Nullable Class<?> returnedType() {
        return returns;
    }

    /** The type of that value in the database's words; empty for the one that columns of such values have. */
    public String returnedColumnType() {
        return said.columnType;
    }

    /** The rows that it gives back, in their order. */
    public List<RowSet<?>> rowSets() {
        return rows;
    }

    /** Whether it was told what rows a procedure gives back. */
    public boolean declaresRows() {
        return !said.rows.isEmpty();
    }

    /** The bodies by the name of the database; of all that have none of their own by the empty name. */
    public Map<String, String> bodies() {
        return said.bodies;
    }

    /** The body for a database; null where there is none. */
    public @Nullable String body(String database) {
        String own = said.bodies.get(database);
        return own == null ? said.bodies.get("") : own;
    }

    /** What a function does where the database calls back into the program; null where that is not said. */
    public @Nullable JavaBody<? extends R> inJava() {
        return said.inJava;
    }

    /** The language of the body; empty for the database's usual one. */
    public String language() {
        return said.language;
    }

    /** What it is for; empty for nothing. */
    public String comment() {
        return said.comment;
    }

    /** With whose rights it runs. */
    public Security security() {
        return said.security;
    }

    /** Whether it gives back the same for the same arguments, whatever is in the tables. */
    public boolean isDeterministic() {
        return said.deterministic;
    }

    /** Whether it changes rows. */
    public boolean isChanging() {
        return said.changing;
    }

    @Override
    public String toString() {
        return said.schema.isEmpty() ? name : said.schema + "." + name;
    }
}
