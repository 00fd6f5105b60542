// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All tables, views and routines of a database that we have to do with, in whatever schemas of it. They may refer to others outside.
 *
 * @param types of which columns are, besides those that the database has
 * @param tables what has rows
 * @param views what shows rows of tables and of other views
 * @param routines what is called
 */
public record Schema(List<EnumType> types, List<Table> tables, List<View> views, List<StoredRoutine> routines) {

    /** Refuses two tables or views of one name; takes copies. */
    public Schema {
        types = List.copyOf(types);
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        routines = List.copyOf(routines);
        Set<TableName> known = new HashSet<>();
        for (Table table : tables) {
            require(known.add(table.name()), "table", table.name());
        }
        for (View view : views) {
            require(known.add(view.name()), "view", view.name());
        }
    }

    /** One without routines. */
    public Schema(List<EnumType> types, List<Table> tables, List<View> views) {
        this(types, tables, views, List.of());
    }

    /** One without views. */
    public Schema(List<Table> tables) {
        this(List.of(), tables, List.of());
    }

    /** One without types of its own. */
    public Schema(List<Table> tables, List<View> views) {
        this(List.of(), tables, views);
    }

    /** The same with these routines. */
    public Schema withRoutines(List<StoredRoutine> all) {
        return new Schema(types, tables, views, all);
    }

    private static void require(boolean isNew, String what, TableName name) {
        if (!isNew) {
            throw new IllegalArgumentException("The schema has the " + what + " " + name + " twice");
        }
    }

    /** Whether a foreign key leads from a table in a schema to one where the connection looks by itself. */
    public boolean leadsHere() {
        return tables.stream()
                .filter(table -> table.name().schema() != null)
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> key.referencedTable().schema() == null);
    }

    /** Without the types, tables, views and routines that lie in a schema, by its name. */
    public Schema without(String name) {
        return new Schema(
                types.stream().filter(type -> !type.name().isIn(name)).toList(),
                tables.stream().filter(table -> !table.name().isIn(name)).toList(),
                views.stream().filter(view -> !view.name().isIn(name)).toList(),
                routines.stream().filter(routine -> !routine.name().isIn(name)).toList());
    }

    /** The types, tables and routines that lie in a schema, by its name, as they are in another one. Further words are kept, but for types of columns. */
    public Schema moved(String name, String to, UnaryOperator<String> columnType) {
        return new Schema(
                types.stream()
                        .filter(type -> type.name().isIn(name))
                        .map(type -> new EnumType(type.name().moved(name, to), type.constants()))
                        .toList(),
                tables.stream()
                        .filter(table -> table.name().isIn(name))
                        .map(table -> table.moved(name, to, columnType))
                        .toList(),
                List.of(),
                routines.stream()
                        .filter(routine -> routine.name().isIn(name))
                        .map(routine -> routine.moved(name, to))
                        .toList());
    }

    /** The names of the schemas that tables, views and routines lie in, where they say one, in their order. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (EnumType type : types) {
            add(names, type.name().schema());
        }
        for (Table table : tables) {
            add(names, table.name().schema());
        }
        for (View view : views) {
            add(names, view.name().schema());
        }
        for (StoredRoutine routine : routines) {
            add(names, routine.name().schema());
        }
        return List.copyOf(names);
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    /**
     * The tables such that each comes after those it refers to, and otherwise in their own order. Where tables refer to
     * each other in a circle, one reference of the circle points forward.
     */
    public List<Table> referencedFirst() {
        return new ReferencedFirst(tables).order();
    }

    /**
     * The views such that each comes after those that its query names, and otherwise in their own order. No view reads from itself by way of
     * others, but names of columns may look so: in such a circle, the first in their own order comes last.
     */
    public List<View> readFirst() {
        Set<View> order = new LinkedHashSet<>();
        Set<View> met = new HashSet<>();
        views.forEach(view -> walk(view, met, order));
        return new ArrayList<>(order);
    }

    private void walk(View view, Set<View> met, Set<View> order) {
        if (met.add(view)) {
            views.stream().filter(view::names).forEach(other -> walk(other, met, order));
            order.add(view);
        }
    }
}
