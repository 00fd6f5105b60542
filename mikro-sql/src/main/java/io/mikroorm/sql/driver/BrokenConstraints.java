// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.sql.plan.WritePlanner;
import io.mikroorm.sql.schema.CheckConstraint;
import io.mikroorm.sql.schema.ForeignKey;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a broken constraint back to the properties that it is about: by its name, or by the table and the columns that
 * databases tell instead. Immutable.
 */
final class BrokenConstraints {

    /** What MySQL and MariaDB call every primary key, and how PostgreSQL's names end. */
    private static final String PRIMARY = "primary";

    private static final String KEY_OF_TABLE = "_pkey";

    private final Map<String, List<String>> byName = new HashMap<>();
    /** One, but for columns of a pivot table that several relations share: a broken constraint does not tell which of them it was. */
    private final Map<String, Set<String>> byColumn = new HashMap<>();

    private final Map<String, List<String>> keys = new HashMap<>();

    BrokenConstraints(MetadataStorage metadata, Schema schema) {
        for (EntityMetadata entity : metadata) {
            for (MappedColumn column : inTable(entity)) {
                for (String name : column.isFormula() ? List.<String>of() : column.names()) {
                    byColumn.putIfAbsent(place(entity.qualifiedTable(), name), Set.of(property(entity, column)));
                }
            }
            for (ToManyProperty relation : entity.toManys()) {
                addPivot(entity, relation);
            }
        }
        for (Table table : schema.tables()) {
            add(table);
        }
    }

    /** All columns, but for those that are in the table of a class above. */
    private static List<MappedColumn> inTable(EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        if (hierarchy == null || hierarchy.isSingleTable()) {
            return entity.columns();
        }
        return entity.columns().stream()
                .filter(column -> column == entity.key() || hierarchy.declaring(column) == entity)
                .toList();
    }

    /** Of a column that no field has, the collection that says what it holds. */
    private static String property(EntityMetadata entity, MappedColumn column) {
        FieldRef field = column.property().field();
        return field.isNowhere() ? field.toString() : entity.name() + "." + column.path();
    }

    private void addPivot(EntityMetadata entity, ToManyProperty relation) {
        Pivot pivot = relation.pivot();
        if (pivot != null && relation.isOwner() && pivot.entity() == null && !isInherited(entity, relation)) {
            String property = entity.name() + "." + relation.name();
            List<String> columns = new ArrayList<>(WritePlanner.names(pivot));
            Pivot.Kind kind = pivot.kind();
            if (kind != null) {
                columns.add(kind.column());
            }
            for (String column : columns) {
                byColumn.computeIfAbsent(place(pivot.qualifiedTable(), column), place -> new LinkedHashSet<>())
                        .add(property);
            }
        }
    }

    private static boolean isInherited(EntityMetadata entity, ToManyProperty relation) {
        Hierarchy hierarchy = entity.hierarchy();
        EntityMetadata parent = hierarchy == null ? null : hierarchy.parent();
        return parent != null && parent.property(relation.name()) == relation;
    }

    private void add(Table table) {
        String name = table.name().toString();
        for (UniqueConstraint unique : table.uniqueConstraints()) {
            note(name, unique.name(), ofColumns(name, unique.columns()));
        }
        for (Index index : table.indexes()) {
            if (index.unique()) {
                note(name, index.name(), ofColumns(name, index.columns()));
            }
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            note(name, foreignKey.name(), ofColumns(name, foreignKey.columns()));
        }
        for (CheckConstraint check : table.checks()) {
            note(name, check.name(), ofColumns(name, check.columns()));
        }
        if (table.primaryKey() != null) {
            List<String> key = ofColumns(name, table.primaryKey().columns());
            keys.put(lower(name), key);
            note(name, table.name().name() + KEY_OF_TABLE, key);
        }
    }

    /** Tables may have constraints of the same name: such a name alone leads nowhere. */
    private void note(String table, String constraint, List<String> properties) {
        byName.put(place(table, constraint), properties);
        if (byName.putIfAbsent(lower(constraint), properties) != null) {
            byName.put(lower(constraint), List.of());
        }
    }

    /**
     * The same failure with the properties, where the constraint leads to some.
     *
     * @param table the table that was written to; null where that is not known
     */
    ConstraintViolationException named(ConstraintViolationException failure, @Nullable String table) {
        String constraint = failure.constraint();
        List<String> properties = constraint == null ? List.of() : properties(constraint, table);
        if (properties.isEmpty()) {
            return failure;
        }
        ConstraintViolationException named = failure.about(properties);
        named.setStackTrace(failure.getStackTrace());
        for (Throwable suppressed : failure.getSuppressed()) {
            named.addSuppressed(suppressed);
        }
        return named;
    }

    private List<String> properties(String constraint, @Nullable String table) {
        List<String> known = table == null ? null : byName.get(place(table, constraint));
        known = known == null ? byName.get(lower(constraint)) : known;
        if (known != null) {
            return known;
        }
        if (table == null || constraint.indexOf('.') >= 0) {
            return ofPlaces(List.of(constraint.split(", ")));
        }
        return lower(constraint).equals(PRIMARY)
                ? keys.getOrDefault(lower(table), List.of())
                : ofColumns(table, List.of(constraint));
    }

    private List<String> ofColumns(String table, List<String> columns) {
        List<String> places = new ArrayList<>(columns.size());
        for (String column : columns) {
            places.add(place(table, column));
        }
        return ofPlaces(places);
    }

    /** All of them, or none where one is not of the model. */
    private List<String> ofPlaces(List<String> places) {
        Set<String> properties = new LinkedHashSet<>();
        for (String place : places) {
            Set<String> known = byColumn.get(lower(place));
            if (known == null) {
                return List.of();
            }
            properties.addAll(known);
        }
        return List.copyOf(properties);
    }

    private static String place(String table, String column) {
        return lower(table + "." + column);
    }

    /** Databases tell names as they were written, or in small letters. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
