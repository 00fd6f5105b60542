// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.type.KeyFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a write of rows, which lie in several tables, has for one of them. The parts of a write are in the order in which they are sent: the
 * root's table hands out keys and checks versions, so it comes first.
 *
 * @param table the table, as an entity with the key and what one class adds
 * @param columns the numbers of its columns that are set, ascending
 * @param from for each of them the place of its value in the whole row; {@link #KEY} for a key that the first part hands out
 */
record TablePart(EntityMetadata table, int[] columns, int[] from) {

    /** Stands for the place of a key that is not in the row. */
    static final int KEY = -1;

    /** The table with the row on which those in the other tables depend: where it is deleted, so are they. */
    static EntityMetadata first(EntityMetadata entity) {
        return tables(entity).get(0);
    }

    /** The parts of an insert that sets these columns: each table gets a row. */
    static List<TablePart> ofInsert(EntityMetadata entity, int[] columns) {
        return parts(entity, columns, true);
    }

    /** The parts of an update that sets these columns: only tables with one of them are touched. */
    static List<TablePart> ofUpdate(EntityMetadata entity, int[] columns) {
        return parts(entity, columns, false);
    }

    private static List<EntityMetadata> tables(EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        return hierarchy == null ? List.of(entity) : hierarchy.tables();
    }

    private static List<TablePart> parts(EntityMetadata entity, int[] columns, boolean withKeys) {
        List<TablePart> parts = new ArrayList<>();
        int first = 0;
        for (EntityMetadata table : tables(entity)) {
            boolean root = parts.isEmpty() && first == 0;
            int keys = root ? 0 : 1;
            int end = first + table.columns().size() - keys;
            TablePart part = part(entity, columns, table, new Range(first, end, keys), withKeys && !root);
            if (withKeys || part.columns.length > 0) {
                parts.add(part);
            }
            first = end;
        }
        return parts;
    }

    /** The columns of an entity that a table adds, and how many its own row has before them. */
    private record Range(int first, int end, int before) {}

    private static TablePart part(
            EntityMetadata entity, int[] columns, EntityMetadata table, Range range, boolean withKey) {
        int[] own = new int[columns.length + 1];
        int[] from = new int[columns.length + 1];
        int size = 0;
        if (withKey) {
            from[size++] =
                    entity.keyFields() == null ? indexOf(columns, entity.key().index()) : KEY;
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= range.first && columns[i] < range.end) {
                own[size] = columns[i] - range.first + range.before;
                from[size++] = i;
            }
        }
        return new TablePart(table, Arrays.copyOf(own, size), Arrays.copyOf(from, size));
    }

    private static int indexOf(int[] columns, int column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        return KEY;
    }

    /** The keys of rows whose key has several fields, of the values that they set; none of all other entities. */
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    static List<Object> keysOf(EntityMetadata entity, int[] columns, List<@Nullable Object[]> rows) {
        KeyFields fields = entity.keyFields();
        if (fields == null) {
            return List.of();
        }
        int[] places = entity.keyColumns().stream()
                .mapToInt(key -> indexOf(columns, key.index()))
                .toArray();
        List<Object> keys = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            @Nullable Object[] values = new @Nullable Object[places.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = row[places[i]];
            }
            keys.add(fields.join(values));
        }
        return keys;
    }

    /** The values of the part, of those of the whole row. */
    @Nullable
    Object[] values(@Nullable Object[] row, @Nullable Object key) {
        @Nullable Object[] values = new @Nullable Object[from.length];
        for (int i = 0; i < from.length; i++) {
            values[i] = from[i] == KEY ? key : row[from[i]];
        }
        return values;
    }

    /** Of the parts of columns, those of the columns of this one. */
    List<List<String>> parts(List<List<String>> ofRow) {
        if (ofRow.isEmpty()) {
            return ofRow;
        }
        List<List<String>> parts = new ArrayList<>(from.length);
        for (int place : from) {
            parts.add(place == KEY ? List.of() : ofRow.get(place));
        }
        return parts;
    }

    /** {@code cat (id, lives)}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", table.table() + " (", ")");
        for (int column : columns) {
            text.add(table.columns().get(column).name());
        }
        return text.toString();
    }
}
