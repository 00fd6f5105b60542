// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to update in one entity's table. All rows set the same columns, and are compared in the same.
 *
 * @param entity the entity
 * @param columns the numbers of the columns that are set, ascending; a new version is one of them
 * @param parts for each column that is an embedded object of which not all is set, the parts that are: paths of names in the store, with
 *     dots; none for a column that is set as a whole. A row in which there is no object on the way of a path is given the outermost one that is not there as a
 *     whole. Empty where all columns are set as a whole
 * @param unchanged what rows must still have, besides their version
 * @param rows what is set, and where
 */
public record UpdateBatch(
        EntityMetadata entity, int[] columns, List<List<String>> parts, Unchanged unchanged, List<Row> rows) {

    private static final @Nullable Object[] NOTHING = {};

    /** One whose columns are set as a whole, and whose rows are not compared but for their versions. */
    public UpdateBatch(EntityMetadata entity, int[] columns, List<Row> rows) {
        this(entity, columns, List.of(), Unchanged.NOTHING, rows);
    }

    /** The parts of the column at a place that are set; none where that is set as a whole. */
    public List<String> parts(int place) {
        return parts.isEmpty() ? List.of() : parts.get(place);
    }

    /**
     * Columns that must still have what was read: a row that has something else is not found.
     *
     * @param equal the numbers of those that have a value, which each row brings
     * @param absent the numbers of those that have none
     */
    public record Unchanged(List<Integer> equal, List<Integer> absent) {

        /** Nothing is compared. */
        public static final Unchanged NOTHING = new Unchanged(List.of(), List.of());

        /** Takes copies. */
        public Unchanged {
            equal = List.copyOf(equal);
            absent = List.copyOf(absent);
        }

        /** Whether nothing is compared. */
        public boolean isNothing() {
            return equal.isEmpty() && absent.isEmpty();
        }
    }

    /**
     * One row.
     *
     * @param key the key
     * @param version the version that the row must still have; null for an entity without versions
     * @param values the values, in the order of the columns, as the properties' Java values; a foreign key as the target's key
     * @param read what the row must still have in the columns of {@link Unchanged#equal}, in their order
     */
    public record Row(
            Object key,
            @Nullable Object version,
            @Nullable Object[] values,
            @Nullable Object[] read) {

        /** A row that is not compared but for its version. */
        public Row(Object key, @Nullable Object version, @Nullable Object[] values) {
            this(key, version, values, NOTHING);
        }
    }
}
