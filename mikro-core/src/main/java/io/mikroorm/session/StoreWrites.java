// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.UpsertOptions;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.bulk.BulkValues;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.unitofwork.Times;
import io.mikroorm.upsert.NewRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What statements of a store's own write of one entity: which properties these may set, how their values are stored, and what is set besides because
 * a flush would. What is managed they do not know. As short-lived as a call.
 */
public final class StoreWrites {

    private final Session session;
    private final EntityMetadata entity;
    private final BulkValues values;

    StoreWrites(Session session, EntityMetadata entity, String call) {
        if (entity.isReadOnly()) {
            throw ReadOnlyErrors.written(entity, call);
        }
        this.session = session;
        this.entity = entity;
        this.values = new BulkValues(entity, call, session.model().queries(), session.keys());
    }

    /**
     * What is set that nobody has said.
     *
     * @param values the values by the numbers of their columns
     * @param counted the number of the column that is counted up; -1 for none
     */
    public record Renewed(SortedMap<Integer, Object> values, int counted) {}

    /**
     * New rows.
     *
     * @param columns the numbers of the columns that all of them set, ascending
     * @param rows the values, in the order of the columns; null in the place of those that come from elsewhere
     * @param conflict what becomes of rows that are there
     */
    public record Inserted(int[] columns, List<@Nullable Object[]> rows, UpsertBatch.Conflict conflict) {}

    /**
     * One new row.
     *
     * @param values its values by the names of their properties
     * @param named the properties of which something was said, also of those whose values come from elsewhere
     * @param elsewhere the numbers of the columns whose values do
     */
    public record Row(Map<String, ? extends @Nullable Object> values, Set<String> named, BitSet elsewhere) {}

    /** The error that nothing is set. */
    public ValidationException nothing() {
        return values.nothing();
    }

    /** The column that an update sets: error MO-4430 where there is none, or nobody may. */
    public MappedColumn settable(String path) {
        return values.settable(path);
    }

    /** The same of an insert. */
    public MappedColumn insertable(String path) {
        return values.written(path);
    }

    /** A value as the property has it, of a relation the key: error MO-4431 where it does not fit. */
    public Object converted(MappedColumn column, Object value) {
        return values.converted(column, value);
    }

    /** What an update that sets some columns sets besides: the version, and times of updates. */
    public Renewed renewed(Set<Integer> set) {
        BulkValues.Renewed renewed = values.renewed(set, BulkWrites.now(session, entity));
        return new Renewed(renewed.values(), renewed.counted());
    }

    /** New rows with all that a flush would give new entities. Those that set different columns are error MO-4149. */
    public Inserted rows(List<Row> rows, UpsertOptions options) {
        session.handles().loadWaiting();
        IdentityMap apart = session.apart();
        List<Map<String, ? extends @Nullable Object>> given = new ArrayList<>(rows.size());
        rows.forEach(row -> given.add(row.values));
        List<Object> made = BulkWrites.made(session, entity, apart, given);
        NewRows all = new NewRows(apart, entity, BulkWrites.times(session), options);
        for (int i = 0; i < made.size(); i++) {
            all.add(made.get(i), rows.get(i).named, rows.get(i).elsewhere);
        }
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (int i = 0; i < made.size(); i++) {
            values.add(all.values(i));
        }
        return new Inserted(all.columns(), values, all.conflict());
    }

    /** What becomes of rows that are there, where a query finds those that are inserted. */
    public UpsertBatch.Conflict conflict(BitSet columns, Set<String> named, UpsertOptions options) {
        return new NewRows(session.apart(), entity, BulkWrites.times(session), options).conflict(columns, named);
    }

    /** What rows that a query finds are given besides, the same in all of them: the class, the first version, times and defaults. */
    public SortedMap<Integer, Object> given(BitSet columns) {
        Times times = BulkWrites.times(session);
        SortedMap<Integer, Object> given = new TreeMap<>();
        for (MappedColumn column : entity.columns()) {
            Object value = columns.get(column.index()) ? null : given(column, times);
            if (value != null) {
                given.put(column.index(), value);
            }
        }
        return given;
    }

    private @Nullable Object given(MappedColumn column, Times times) {
        String path = entity.name() + "." + column.path();
        if (column == entity.discriminator()) {
            return entity.discriminatorValue();
        }
        if (column == entity.version()) {
            return times.firstVersion(column, null, path);
        }
        if (!(column.property() instanceof ScalarProperty scalar)
                || !column.embeddeds().isEmpty()) {
            return null;
        }
        boolean isTime =
                scalar.role() == ScalarProperty.Role.CREATED_AT || scalar.role() == ScalarProperty.Role.UPDATED_AT;
        return isTime ? times.value(column, path) : scalar.defaultValue();
    }

    /** The columns that rows must have, and that nobody gives them, of those that are not set. */
    public List<MappedColumn> missing(BitSet set) {
        List<MappedColumn> missing = new ArrayList<>();
        for (MappedColumn column : entity.columns()) {
            if (!set.get(column.index()) && column.isWritten() && isMissed(column)) {
                missing.add(column);
            }
        }
        return missing;
    }

    private boolean isMissed(MappedColumn column) {
        if (entity.isOfKey(column)) {
            return entity.keyGeneration() != KeyGeneration.IDENTITY;
        }
        if (column.property() instanceof ScalarProperty scalar
                && column.embeddeds().isEmpty()) {
            if (scalar.made().isGenerated() || scalar.made().isDefault()) {
                return false;
            }
            if (scalar.generators().onCreate() != null || scalar.generators().onUpdate() != null) {
                return true;
            }
        }
        return column.isRequired();
    }

    /** Runs a write; {@code several} where it may be more than one statement, all of which or none are carried out. */
    public long run(LongSupplier write, boolean several) {
        return BulkWrites.run(session, write, several);
    }
}
