// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.sql.bridge.SqlBridge;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an entity's table, by the paths of its properties. Of a hierarchy with a table for each class, those of the class's own one: the key, and what it adds.
 * Immutable.
 */
final class EntityColumns {

    private static final int NONE = -1;

    private final SqlBridge bridge;
    private final EntityMetadata entity;
    private final EntityMetadata table;
    private final @Nullable String schema;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, List<Integer>> byPath = new LinkedHashMap<>();

    /**
     * A column that jOOQ can read and write.
     *
     * @param name in the database
     * @param type how jOOQ takes it
     */
    record Column(String name, DataType<Object> type) {}

    private EntityColumns(SqlBridge bridge, EntityMetadata entity, EntityMetadata table, @Nullable String schema) {
        this.bridge = bridge;
        this.entity = entity;
        this.table = table;
        this.schema = schema;
    }

    static EntityColumns of(SqlBridge bridge, EntityMetadata entity) {
        if (entity.isVirtual()) {
            throw JooqErrors.noTable(entity);
        }
        EntityMetadata table = table(entity);
        EntityColumns made = new EntityColumns(bridge, entity, table, schema(bridge, table));
        made.addAll();
        return made;
    }

    private static @Nullable String schema(SqlBridge bridge, EntityMetadata table) {
        String own = table.schema();
        if (!own.equals(Entity.ANY_SCHEMA)) {
            return own.isEmpty() ? null : own;
        }
        String chosen = bridge.schema();
        if (chosen == null) {
            throw JooqErrors.inNoSchema(table);
        }
        return chosen;
    }

    private static EntityMetadata table(EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        return hierarchy == null || hierarchy.isSingleTable()
                ? entity
                : hierarchy.tables().get(hierarchy.tables().size() - 1);
    }

    private void addAll() {
        for (MappedColumn column : table.rowColumns()) {
            if (!column.isFormula() && refusal(column) == null) {
                add(column);
            }
        }
        for (MappedColumn part : table.keyParts()) {
            int place = place(part.name());
            if (place != NONE) {
                byPath.putIfAbsent(part.path(), List.of(place));
            }
        }
    }

    /** Why jOOQ cannot have the values of a column, as the end of a sentence; null where it can. */
    static @Nullable String refusal(MappedColumn column) {
        if (column.type().storage() == Storage.BLOB || column.type().storage() == Storage.CLOB) {
            return "is a content, which is read and written in parts. Open it from the entity";
        }
        if (column.type().leads()) {
            return "has relations inside of a document, which lead to entities. Find the entity";
        }
        Type<?, ?> type = column.type().converter();
        return type == null || type.read().equals("?")
                ? null
                : "is read by an expression (" + type.read()
                        + "), which jOOQ does not put around its column. Find it by the entity manager";
    }

    private void add(MappedColumn column) {
        List<Integer> places = new ArrayList<>();
        if (column.parts().isEmpty()) {
            places.add(add(column, column.nullable()));
        }
        for (MappedColumn part : column.parts()) {
            places.add(add(part, column.nullable()));
            byPath.putIfAbsent(part.path(), List.of(place(part.name())));
        }
        byPath.put(column.path(), List.copyOf(places));
        addTargetKey(column, places);
    }

    /** {@code author.id}, of which the row has the value. */
    private void addTargetKey(MappedColumn column, List<Integer> places) {
        ToOneProperty relation = column.isForeignKey() ? column.relation() : null;
        if (relation == null || relation.isPolymorphic()) {
            return;
        }
        EntityMetadata target = bridge.metadata(relation.target());
        MappedColumn referenced = relation.referenced(target);
        byPath.putIfAbsent(column.path() + "." + referenced.path(), byPath.get(column.path()));
        List<MappedColumn> parts = target.keyFields() == null ? target.keyParts() : target.keyColumns();
        if (relation.targetKey() == null && parts.size() == places.size()) {
            for (int i = 0; i < places.size(); i++) {
                byPath.putIfAbsent(column.path() + "." + parts.get(i).path(), List.of(places.get(i)));
            }
        }
    }

    private int add(MappedColumn column, boolean nullable) {
        int known = place(column.name());
        if (known != NONE) {
            return known;
        }
        boolean isHandedOut =
                table.keyGeneration() == KeyGeneration.IDENTITY && table == table.root() && column == table.key();
        ColumnBinding binding =
                new ColumnBinding(bridge.platform(), column.type(), entity.name() + "." + column.path());
        @SuppressWarnings("unchecked")
        DataType<Object> type = ((DataType<Object>)
                        ColumnConverter.columnType(column.type().storage()))
                .nullable(nullable)
                .identity(isHandedOut)
                .asConvertedDataType(binding);
        columns.add(new Column(column.name(), type));
        return columns.size() - 1;
    }

    private int place(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return NONE;
    }

    EntityMetadata entity() {
        return entity;
    }

    String tableName() {
        return table.table();
    }

    @Nullable
    String schema() {
        return schema;
    }

    List<Column> columns() {
        return columns;
    }

    /** The places of the columns of the key. */
    List<Integer> key() {
        List<Integer> places = new ArrayList<>();
        for (MappedColumn column : table.keyColumns()) {
            List<Integer> found = byPath.get(column.path());
            if (found != null) {
                places.addAll(found);
            }
        }
        return places;
    }

    /** The place of the column whose values the database hands out; -1 for none. */
    int identity() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type().identity()) {
                return i;
            }
        }
        return NONE;
    }

    /** The places of the columns of a property, at least one; null where the table has none of such a path. */
    @Nullable
    List<Integer> find(String path) {
        return byPath.get(path);
    }

    /** The formula at a path; null where there is none. */
    @Nullable
    MappedColumn formula(String path) {
        MappedColumn column = entity.rowColumn(path);
        return column != null && column.isFormula() ? column : null;
    }

    /** Why there is no column at a path. */
    RuntimeException missing(String path) {
        MappedColumn column = entity.rowColumn(path);
        if (column != null && column.document() != null) {
            return JooqErrors.inDocument(entity, path, Objects.requireNonNull(column.document()));
        }
        String refusal = column == null ? null : refusal(column);
        if (refusal != null) {
            return JooqErrors.refused(entity, path, refusal);
        }
        if (column != null) {
            return JooqErrors.elsewhere(entity, path, "lies in the table of a class above. Take that one too");
        }
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        Property property = entity.rowProperty(first);
        List<String> inside = below(path);
        if (!inside.isEmpty()) {
            return JooqErrors.several(entity, path, inside);
        }
        return property == null || property instanceof ScalarProperty || isEmbedded(first)
                ? JooqErrors.unknown(entity, path, paths())
                : JooqErrors.elsewhere(
                        entity, path, "lies in other rows than those of this table. Join the table of its entity");
    }

    private boolean isEmbedded(String first) {
        return !below(first).isEmpty() && entity.column(first) == null;
    }

    /** The paths inside of one. */
    private List<String> below(String path) {
        return byPath.keySet().stream()
                .filter(each -> each.startsWith(path + "."))
                .toList();
    }

    /** The several columns of a path. */
    List<String> names(List<Integer> places) {
        return places.stream().map(place -> columns.get(place).name()).toList();
    }

    /** What may be asked for. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(byPath.keySet());
        for (MappedColumn column : entity.rowColumns()) {
            if (column.isFormula()) {
                paths.add(column.path());
            }
        }
        return paths;
    }

    ColumnBinding binding(MappedColumn formula) {
        return new ColumnBinding(bridge.platform(), formula.type(), entity.name() + "." + formula.path());
    }
}
