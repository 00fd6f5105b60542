// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a routine. Not thread-safe.
 *
 * @param <R> what a call gives back
 */
public final class RoutineOptions<R extends @Nullable Object> {

    String schema = "";
    List<Parameter<?>> parameters = List.of();
    List<RowSet<?>> rows = List.of();
    Map<String, String> bodies = new LinkedHashMap<>();

    @Nullable
    JavaBody<? extends R> inJava;

    String columnType = "";
    String language = "";
    String comment = "";
    Routine.Security security = Routine.Security.DEFAULT;
    boolean deterministic;
    boolean changing;

    private RoutineOptions() {}

    /** What is said, and nothing more can be. */
    static <R extends @Nullable Object> RoutineOptions<R> of(Consumer<RoutineOptions<R>> options) {
        RoutineOptions<R> asked = new RoutineOptions<>();
        options.accept(asked);
        RoutineOptions<R> said = new RoutineOptions<>();
        said.schema = asked.schema;
        said.parameters = asked.parameters;
        said.rows = asked.rows;
        said.bodies = Map.copyOf(asked.bodies);
        said.inJava = asked.inJava;
        said.columnType = asked.columnType;
        said.language = asked.language;
        said.comment = asked.comment;
        said.security = asked.security;
        said.deterministic = asked.deterministic;
        said.changing = asked.changing;
        return said;
    }

    /** The schema that it lies in; where the connection looks by itself unless said. {@code "*"} is that of the entity manager that calls it. */
    public RoutineOptions<R> schema(String name) {
        this.schema = name;
        return this;
    }

    /** Its parameters, in the order of the database. */
    public RoutineOptions<R> parameters(Parameter<?>... all) {
        this.parameters = List.of(all);
        return this;
    }

    /** The rows that a procedure gives back, in their order. Functions say theirs by their kind. */
    public RoutineOptions<R> returns(RowSet<?>... all) {
        this.rows = List.of(all);
        return this;
    }

    /**
     * What it does, on every database: statements with a semicolon between them, or all from {@code begin} to {@code end}, on PostgreSQL also from
     * {@code declare}. There it is in PL/pgSQL unless {@link #language} says otherwise.
     */
    public RoutineOptions<R> body(String sql) {
        return body("", sql);
    }

    /** The same for one database, by its name: {@code postgresql}, {@code mysql}, {@code mariadb}. */
    public RoutineOptions<R> body(String database, String sql) {
        bodies.put(database, sql);
        return this;
    }

    /** What a function does on a database that has none but calls back into the program: SQLite. Others take the {@link #body}. */
    public RoutineOptions<R> inJava(JavaBody<? extends R> body) {
        this.inJava = body;
        return this;
    }

    /** The type of the value that a function gives back, in the database's words; that of columns of such values unless said. */
    public RoutineOptions<R> columnType(String words) {
        this.columnType = words;
        return this;
    }

    /** The language of the body on databases that have several, as PostgreSQL has {@code sql}, in whatever case these two are written; others as the database calls them. */
    public RoutineOptions<R> language(String name) {
        this.language = name;
        return this;
    }

    /** What it is for; the database keeps that. */
    public RoutineOptions<R> comment(String text) {
        this.comment = text;
        return this;
    }

    /** With whose rights it runs. */
    public RoutineOptions<R> security(Routine.Security rights) {
        this.security = rights;
        return this;
    }

    /** It gives back the same for the same arguments, whatever is in the tables. */
    public RoutineOptions<R> deterministic() {
        this.deterministic = true;
        return this;
    }

    /** It changes rows. Of functions, MySQL and MariaDB want to know that; procedures may change rows anyway. */
    public RoutineOptions<R> changesRows() {
        this.changing = true;
        return this;
    }
}
