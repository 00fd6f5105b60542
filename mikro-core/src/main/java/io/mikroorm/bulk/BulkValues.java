// SPDX-License-Identifier: MIT
package io.mikroorm.bulk;

import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ValueConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out what an update of all rows that fulfil a condition sets: columns and values, by the names of properties. */
public final class BulkValues {

    private static final int NONE = -1;

    private final EntityMetadata entity;
    private final QueryResolver resolver;
    private final KeySource keys;
    private final Now now;
    private final Map<Integer, @Nullable Object> set = new TreeMap<>();

    /** The time of an update, as a column's values are. */
    public interface Now {

        /** For a column. */
        Object value(MappedColumn column);
    }

    private BulkValues(EntityMetadata entity, QueryResolver resolver, KeySource keys, Now now) {
        this.entity = entity;
        this.resolver = resolver;
        this.keys = keys;
        this.now = now;
    }

    /**
     * An update.
     *
     * @param where which rows
     * @param values the values by the paths of their properties
     */
    public static UpdateWhere of(
            FindQuery where,
            Map<String, ? extends @Nullable Object> values,
            QueryResolver resolver,
            KeySource keys,
            Now now) {
        EntityMetadata entity = where.shape().entity();
        if (values.isEmpty()) {
            throw BulkErrors.nothing(entity);
        }
        BulkValues resolved = new BulkValues(entity, resolver, keys, now);
        values.forEach(resolved::put);
        return resolved.update(where);
    }

    private void put(String path, @Nullable Object value) {
        MappedColumn column = entity.column(path);
        if (column == null || !entity.columns().contains(column)) {
            resolver.count(entity, new Criterion.IsNull(path, false), keys); // says what is wrong with the name
            throw BulkErrors.elsewhere(entity, path);
        }
        if (entity.isOfKey(column) || column == entity.discriminator()) {
            throw BulkErrors.fixed(
                    entity,
                    path,
                    "it tells rows apart, or of which class they are. Delete the rows, and insert others");
        }
        if (!column.isWritten()) {
            throw BulkErrors.fixed(entity, path, "its values are worked out. Set what they are made of");
        }
        set.put(column.index(), value == null ? null : converted(column, value));
    }

    private Object converted(MappedColumn column, Object value) {
        if (column.reference() != null) {
            FindQuery same =
                    resolver.count(entity, new Criterion.Comparison(column.path(), Criterion.Operator.EQ, value), keys);
            Object key = same.values().get(0);
            if (key != null) {
                return key;
            }
        }
        Object converted = ValueConverter.convert(column.type(), value);
        if (converted == null) {
            throw BulkErrors.wrongValue(entity, column, value);
        }
        return converted;
    }

    private UpdateWhere update(FindQuery where) {
        MappedColumn version = entity.version();
        int counted = NONE;
        if (version != null && !set.containsKey(version.index())) {
            if (version.type().storage().isIntegral()) {
                counted = version.index();
            } else {
                set.put(version.index(), now.value(version));
            }
        }
        for (MappedColumn column : entity.columns()) {
            boolean isUpdatedAt = column.property() instanceof ScalarProperty scalar
                    && scalar.role() == ScalarProperty.Role.UPDATED_AT
                    && !set.containsKey(column.index());
            if (isUpdatedAt) {
                set.put(column.index(), now.value(column));
            }
        }
        List<@Nullable Object> values = new ArrayList<>(set.values());
        return new UpdateWhere(where, List.copyOf(set.keySet()), values, counted);
    }
}
