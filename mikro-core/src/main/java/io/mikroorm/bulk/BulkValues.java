// SPDX-License-Identifier: MIT
package io.mikroorm.bulk;

import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.exception.ValidationException;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out what an update of all rows that fulfil a condition sets: columns and values, by the names of properties. */
public final class BulkValues {

    private static final int NONE = -1;

    private final EntityMetadata entity;
    private final String call;
    private final QueryResolver resolver;
    private final KeySource keys;

    /** The time of an update, as a column's values are. */
    public interface Now {

        /** For a column. */
        Object value(MappedColumn column);
    }

    /**
     * What an update sets that nobody has said.
     *
     * @param values the values by the numbers of their columns
     * @param counted the number of the column with the version, which is counted up; -1 for none
     */
    public record Renewed(SortedMap<Integer, Object> values, int counted) {}

    /**
     * Of an entity.
     *
     * @param call who asks, for messages: {@code "em.nativeUpdate"}
     */
    public BulkValues(EntityMetadata entity, String call, QueryResolver resolver, KeySource keys) {
        this.entity = entity;
        this.call = call;
        this.resolver = resolver;
        this.keys = keys;
    }

    /**
     * An update.
     *
     * @param where which rows
     * @param values the values by the paths of their properties
     */
    public UpdateWhere update(FindQuery where, Map<String, ? extends @Nullable Object> values, Now now) {
        if (values.isEmpty()) {
            throw nothing();
        }
        SortedMap<Integer, @Nullable Object> set = new TreeMap<>();
        values.forEach((path, value) -> {
            MappedColumn column = settable(path);
            set.put(column.index(), value == null ? null : converted(column, value));
        });
        Renewed renewed = renewed(set.keySet(), now);
        set.putAll(renewed.values);
        List<@Nullable Object> all = new ArrayList<>(set.values());
        return new UpdateWhere(where, List.copyOf(set.keySet()), all, renewed.counted);
    }

    /** Nothing is set: error MO-4432. */
    public ValidationException nothing() {
        return BulkErrors.nothing(entity, call);
    }

    /** The column that a path leads to, of those that a row has itself: error MO-4430 where that is none, or nobody writes it. */
    public MappedColumn written(String path) {
        MappedColumn column = entity.column(path);
        if (column == null || !entity.columns().contains(column)) {
            resolver.count(entity, new Criterion.IsNull(path, false), keys); // says what is wrong with the name
            throw BulkErrors.elsewhere(entity, call, path);
        }
        if (!column.isWritten()) {
            throw BulkErrors.fixed(entity, call, path, "its values are worked out. Set what they are made of");
        }
        return column;
    }

    /** The same of a column that an update may set. */
    public MappedColumn settable(String path) {
        MappedColumn column = entity.column(path);
        if (column != null && (entity.isOfKey(column) || column == entity.discriminator())) {
            throw BulkErrors.fixed(
                    entity,
                    call,
                    path,
                    "it tells rows apart, or of which class they are. Delete the rows, and insert others");
        }
        return written(path);
    }

    /** A value as the property has it; of a relation the key. Error MO-4431 where it does not fit. */
    public Object converted(MappedColumn column, Object value) {
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
            throw BulkErrors.wrongValue(entity, call, column, value);
        }
        return converted;
    }

    /** What an update that sets some columns sets besides: the version, and times of updates. */
    public Renewed renewed(Set<Integer> set, Now now) {
        SortedMap<Integer, Object> values = new TreeMap<>();
        int counted = NONE;
        MappedColumn version = entity.version();
        if (version != null && !set.contains(version.index())) {
            if (version.type().storage().isIntegral()) {
                counted = version.index();
            } else {
                values.put(version.index(), now.value(version));
            }
        }
        for (MappedColumn column : entity.columns()) {
            boolean isUpdatedAt = column.property() instanceof ScalarProperty scalar
                    && scalar.role() == ScalarProperty.Role.UPDATED_AT
                    && !set.contains(column.index());
            if (isUpdatedAt) {
                values.put(column.index(), now.value(column));
            }
        }
        return new Renewed(values, counted);
    }
}
