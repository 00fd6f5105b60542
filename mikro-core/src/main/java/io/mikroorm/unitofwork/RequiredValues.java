// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.members.MemberErrors;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.KeyFields;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses rows without a value that they must have, and such as would have two values in one column. */
final class RequiredValues {

    private final FlushScope scope;

    RequiredValues(FlushScope scope) {
        this.scope = scope;
    }

    void check(Write write) {
        BitSet columns = write.columns;
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            @Nullable Object value = write.values[i];
            if (value == null && write.type.column(i).isRequired()) {
                throw isOfCollection(write.type.column(i))
                        ? MemberErrors.withoutOwner(write.describe(), write.type.column(i), write.isUpdate())
                        : FlushErrors.required(write, i);
            }
        }
        EntityState state = write.isInsert() ? scope.map.prototype(write.type.metadata) : write.state;
        if (state != null && (write.isInsert() || state.status() == Status.LOADED)) {
            for (OptionalValue optional : write.type.optionals) {
                boolean touched = write.isInsert() || write.columns.intersects(optional.columns());
                check(optional, touched, state, write);
            }
        }
    }

    private static boolean isOfCollection(MappedColumn column) {
        return column.isForeignKey() && column.relation().isOfCollection();
    }

    /**
     * A key that is a relation, which the other side may have set: to what it is already, or it is refused.
     *
     * @return whether nothing else is to be written
     */
    boolean isOfKeyAlone(Write update) {
        BitSet keys = update.type.keyColumns;
        if (!update.columns.intersects(keys)) {
            return false;
        }
        EntityState state = Objects.requireNonNull(update.state);
        for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
            if (update.columns.get(key)) {
                Object before = state.status() == Status.LOADED
                        ? state.snapshotValue(key)
                        : update.type.targetOfKey(scope.map, state, key);
                if (before == null || scope.find(before) != update.values[key]) {
                    throw FlushErrors.keyChanged(state);
                }
                update.columns.clear(key);
            }
        }
        return update.columns.isEmpty();
    }

    /** One that is not written. */
    void check(EntityState state) {
        for (OptionalValue optional : scope.writes(state.metadata()).optionals) {
            check(optional, false, state, state);
        }
    }

    /**
     * One that the flush does not touch may be as others have written it, in part; but then it has a value at least, or it would
     * have been read as missing.
     */
    private void check(OptionalValue optional, boolean touched, EntityState accessor, Object row) {
        Object entity = row instanceof Write write ? write.entity() : accessor.requiredEntity();
        if (optional.kind() != null
                && !optional.kind().equals(accessor.columnValue(entity, optional.discriminator()))) {
            return;
        }
        BitSet parts = optional.required();
        if (!touched && !isEmpty(optional.columns(), accessor, entity)) {
            return;
        }
        for (int i = parts.nextSetBit(0); i >= 0; i = parts.nextSetBit(i + 1)) {
            boolean hasPlace = optional.kind() != null || accessor.hasPlace(entity, i);
            if (accessor.columnValue(entity, i) == null && hasPlace && !isMade(row, i)) {
                throw FlushErrors.partMissing(scope.writes(accessor.metadata()), i, optional, row);
            }
        }
    }

    /** Whether a row gets a value that the object has not got yet, from the flush or from the store. */
    private static boolean isMade(Object row, int column) {
        return row instanceof Write write
                && (write.values[column] != null || write.isInsert() && !write.columns.get(column));
    }

    private static boolean isEmpty(BitSet columns, EntityState accessor, Object entity) {
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (accessor.columnValue(entity, i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a relation that shares a column with another property, and leads to a row that has another value there. */
    void requireAlike(Write write) {
        for (SharedColumn each : write.cancelled ? List.<SharedColumn>of() : write.type.shared) {
            boolean shows = write.type.shown.get(each.relation());
            boolean written = write.columns.get(each.relation()) || !shows && write.columns.get(each.owner());
            Object target = written ? value(write, each, each.relation()) : null;
            if (target != null || written && shows && isEmptied(write, each)) {
                MappedColumn owner = write.type.column(each.owner());
                Object given = value(write, each, each.owner());
                Object wanted = part(write.type.column(each.relation()), target, each.part());
                Object found = isKeyOfReference(write, each.owner())
                        ? stored(owner, given, each.ownerPart())
                        : part(owner, given, each.ownerPart());
                if (!SharedColumn.isSame(wanted, found)) {
                    throw FlushErrors.sharedColumn(write, each, wanted, found);
                }
            }
        }
    }

    /** Whether a relation that shows what others write is all that changed: then nothing is sent. */
    boolean onlyShows(Write update) {
        if (!update.columns.intersects(update.type.shown)) {
            return false;
        }
        requireAlike(update);
        BitSet left = (BitSet) update.columns.clone();
        left.andNot(update.type.shown);
        return left.isEmpty();
    }

    /** Whether somebody has emptied a relation: one of a new row may not have been set yet, and one to a row that goes is emptied by the flush. */
    private boolean isEmptied(Write write, SharedColumn shown) {
        EntityState state = write.state;
        if (write.isInsert() || state == null || state.status() != Status.LOADED) {
            return false;
        }
        if (scope.isRemoved(state.snapshotValue(shown.relation()))) {
            return false;
        }
        for (SharedColumn each : write.type.shared) {
            if (each.relation() == shown.relation() && value(write, each, each.owner()) == null) {
                return false; // which is what the others say too
            }
        }
        return true;
    }

    /** What a column of one that is shared is to hold; an error where the row was not read, or without it. */
    private static @Nullable Object value(Write write, SharedColumn shared, int column) {
        EntityState state = write.state;
        if (write.isInsert() || write.columns.get(column) || state == null) {
            return write.values[column];
        }
        if (isKeyOfReference(write, column)) {
            return write.type.partOfKey(state, column);
        }
        if (state.status() != Status.LOADED || state.isMissing(column)) {
            throw FlushErrors.sharedUnknown(state, write.type, shared, column);
        }
        return state.columnValue(state.requiredEntity(), column);
    }

    /** Whether a column is known of a row that is not loaded, since its key is. */
    private static boolean isKeyOfReference(Write write, int column) {
        EntityState state = write.state;
        return write.isUpdate()
                && state != null
                && state.status() != Status.LOADED
                && write.type.keyColumns.get(column)
                && !write.columns.get(column);
    }

    /** A part of what a column holds, as rows have it; of a row that has no key yet, that row. */
    private @Nullable Object part(MappedColumn column, @Nullable Object value, int part) {
        boolean target = value != null && column.isForeignKey() && !(value instanceof Write);
        Object held = target && value != null ? scope.find(value) : value;
        if (held instanceof Write row && row.currentKey() == null) {
            return partOfNew(row, part);
        }
        Object key = held instanceof Write row ? row.currentKey() : held;
        return stored(column, key instanceof EntityState state ? state.key() : key, part);
    }

    private static @Nullable Object stored(MappedColumn column, @Nullable Object key, int part) {
        Object stored = column.type().toStorage(key);
        return stored instanceof Object[] parts && column.type().isKeyOfParts() ? parts[part] : stored;
    }

    private @Nullable Object partOfNew(Write row, int part) {
        KeyFields fields = row.type.metadata.keyFields();
        List<MappedColumn> columns = row.type.metadata.keyColumns();
        for (int i = 0; i < columns.size(); i++) {
            int own = fields == null ? part : fields.placesOf(i).indexOf(part);
            Object value = own < 0 ? null : row.values[columns.get(i).index()];
            if (value != null) {
                return part(columns.get(i), value, own);
            }
        }
        return row;
    }
}
