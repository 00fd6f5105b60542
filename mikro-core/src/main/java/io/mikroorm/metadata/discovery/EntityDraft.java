// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.IndexCondition.Comparison;
import io.mikroorm.metadata.discovery.EmbeddedDraft.EmbeddedArrayDraft;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** An entity class on its way to metadata. */
final class EntityDraft extends ClassDraft {

    /**
     * A column of an entity's table.
     *
     * @param path the property's path from the entity
     * @param embeddeds the embedded properties on the way, outermost first
     * @param property a {@link ScalarDraft}, an {@link EmbeddedArrayDraft}, whose type is not known yet, or an owning {@link ToOneDraft}
     */
    record ColumnDraft(
            String path,
            String name,
            String columnType,
            ValueType type,
            boolean nullable,
            List<EmbeddedDraft> embeddeds,
            PropertyDraft property) {}

    final String table;

    /** Found by {@link FindKeys}; null while it is not known, and where the key is mistaken. */
    @Nullable
    ScalarDraft key;

    KeyGeneration keyGeneration = KeyGeneration.ASSIGNED;

    @Nullable
    LongFunction<Object> keyMaker;

    /** In the order of a row. Made by {@link ExpandColumns}. */
    final List<ColumnDraft> columns = new ArrayList<>();

    /** Made by {@link DefineIndexes}. */
    final List<ColumnIndex> columnIndexes = new ArrayList<>();

    EntityDraft(int place, Class<?> type, String table) {
        super(place, type, TypeBindings.of(type), null, false);
        this.table = table;
    }

    /**
     * An index whose columns are known.
     *
     * @param descending the columns that are sorted downwards
     */
    record ColumnIndex(
            String name,
            List<ColumnDraft> columns,
            boolean unique,
            IndexType type,
            Set<ColumnDraft> descending,
            List<ColumnCondition> where,
            Map<String, String> options) {

        /** Whether rows are found by these columns in their order, all rows. */
        boolean isSortedBy(List<ColumnDraft> wanted) {
            return columns.equals(wanted) && type == IndexType.SORTED && where.isEmpty();
        }
    }

    /** A comparison of an index whose column is known. */
    record ColumnCondition(
            ColumnDraft column,
            Comparison comparison,
            @Nullable Object value) {}
}
