// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.embedded.Asked;
import io.mikroorm.embedded.Making;
import io.mikroorm.entity.DirectRef;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.KindColumns;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.ValueType;
import io.mikroorm.unitofwork.NewKeys;
import io.mikroorm.unitofwork.OptionalValue;
import io.mikroorm.unitofwork.Times;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads what is to be sent of an object: its values, the keys of what it refers to, times and the first version. */
final class RowValues {

    /** The last version that was a time, in microseconds, by how fine it was. */
    private static final Map<ChronoUnit, AtomicLong> LAST_TICKS = new ConcurrentHashMap<>();

    private static final long FAR_APART = 1_000_000;
    private static final long MANY = 1_000;

    private final IdentityMap map;
    private final UpsertType type;
    private final EntityState prototype;
    private final Times times;
    private final Asked asked = new Asked();
    private @Nullable Instant tick;

    RowValues(IdentityMap map, UpsertType type, Times times) {
        this.map = map;
        this.type = type;
        this.prototype = map.prototype(type.metadata);
        this.times = times;
    }

    /**
     * Of one object.
     *
     * @param said the columns of which something was said, so that null is meant where there is null
     */
    UpsertRow read(Object entity, BitSet said) {
        return read(entity, said, new BitSet());
    }

    /** The same where some columns get values that the object does not have: {@code elsewhere}. */
    UpsertRow read(Object entity, BitSet said, BitSet elsewhere) {
        @Nullable Object[] values = new @Nullable Object[type.size()];
        Object given = prototype.hasKey(entity) ? prototype.readKey(entity) : prototype.keyOfText(entity);
        boolean hasKey = given != null;
        if (hasKey) {
            requireLoaded(entity);
        }
        int key = type.keyColumn();
        for (int i = 0; i < values.length; i++) {
            values[i] = value(entity, i);
        }
        if (key >= 0) {
            values[key] = hasKey ? given : newKey(entity);
        }
        if (type.kindColumn() >= 0) {
            values[type.kindColumn()] = type.metadata.discriminatorValue();
        }
        generate(entity, values);
        BitSet defaulted = made(entity, values, said);
        defaults(values, said, defaulted);
        renew(entity, values);
        Making created = type.inside.inserted(prototype, entity, asked);
        Making inside = type.inside.written(prototype, entity, asked);
        inside.columns().forEach((column, value) -> values[column] = value);
        created.columns().keySet().stream().filter(this::isScalar).forEach(defaulted::set);
        BitSet left = leave(entity, values, said, defaulted);
        left.or(elsewhere);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null
                    && !left.get(i)
                    && (i != key || type.metadata.keyGeneration() != KeyGeneration.IDENTITY)) {
                check(entity, i);
            }
        }
        for (int i = 0; i < type.kinds.size(); i++) {
            check(type.kinds.get(i), values, left);
        }
        requireAlike(values);
        UpsertRow row = new UpsertRow(entity, withValues(entity, values), values, defaulted, hasKey);
        row.inside = inside;
        inside.columns().forEach((column, value) -> row.renewed.set(column, isRenewed(column, value, created)));
        return row;
    }

    /** Of an object that is one column, all is written or nothing: what is made in it says nothing by itself. */
    private boolean isScalar(int column) {
        return type.column(column).property() instanceof ScalarProperty;
    }

    /** Whether an update writes it, whatever else it does. Of an embeddable that may be of several classes, all is written or nothing. */
    private boolean isRenewed(int column, @Nullable Object value, Making created) {
        boolean isCreated = created.columns().containsKey(column)
                && Objects.equals(value, created.columns().get(column));
        return isScalar(column) && !isCreated && !KindColumns.has(type.column(column));
    }

    /** Refuses two values of a column that a relation shares with another property. */
    private void requireAlike(@Nullable Object[] values) {
        for (SharedColumn each : type.shared) {
            Object wanted = part(each.relation(), values, each.part());
            if (wanted != null && !SharedColumn.isSame(wanted, part(each.owner(), values, each.ownerPart()))) {
                throw UpsertErrors.shared(type, each);
            }
        }
    }

    private @Nullable Object part(int column, @Nullable Object[] values, int part) {
        ValueType stored = type.column(column).type();
        Object value = stored.toStorage(values[column]);
        return value instanceof Object[] parts && stored.isKeyOfParts() ? parts[part] : value;
    }

    /** The same with what foreign keys have of their targets instead of the key. */
    private @Nullable Object[] withValues(Object entity, @Nullable Object[] values) {
        if (type.byValue.isEmpty()) {
            return values;
        }
        @Nullable Object[] sent = values.clone();
        for (int i = type.byValue.nextSetBit(0); i >= 0; i = type.byValue.nextSetBit(i + 1)) {
            Object target = values[i] == null ? null : prototype.columnValue(entity, i);
            if (target != null) {
                sent[i] = valueOf(i, target);
            }
        }
        return sent;
    }

    /** What the row of a target has, as far as it is known. */
    private Object valueOf(int column, Object held) {
        Object target = RelationTargets.target(held);
        EntityState state = target instanceof EntityState handle ? handle : map.stateOf(target);
        EntityState accessor = state == null ? map.prototypeOf(target) : state;
        int referenced =
                type.column(column).relation().referenced(accessor.metadata()).index();
        boolean known = state == null || state.status() == Status.LOADED && !isChanged(state, referenced);
        Object value = known ? accessor.columnValue(state == null ? target : state.requiredEntity(), referenced) : null;
        if (value == null) {
            throw UpsertErrors.targetValue(type, column);
        }
        return type.column(column).relation().stored(accessor.metadata(), value);
    }

    private static boolean isChanged(EntityState state, int column) {
        BitSet changed = new BitSet();
        state.diff(changed);
        return changed.get(column);
    }

    /**
     * Of an object that only stands for a row, what it has in its fields is what a new object has, and not to be written; so is what it has in
     * place of a value that was left out.
     */
    private void requireLoaded(Object entity) {
        EntityState state = map.stateOf(entity);
        EntityState known = state == null ? type.boundTo(entity, prototype) : state;
        if (known != null && known.status() == Status.REFERENCE) {
            throw UpsertErrors.notLoaded(known);
        }
        BitSet missing = state == null ? map.leftOut(entity) : state.missing();
        if (missing == null) {
            return;
        }
        for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
            boolean written =
                    i < type.size() && !type.generated.get(i) && type.column(i).isWritten();
            if (written && PropertyColumns.lacks(prototype, entity, i)) {
                throw UpsertErrors.lazyNotLoaded(type, i, prototype.readKey(entity));
            }
        }
    }

    private @Nullable Object value(Object entity, int index) {
        Object value = prototype.columnValue(entity, index);
        if (value instanceof StoredContent stored) {
            throw UpsertErrors.contentStored(type, index, stored);
        }
        MappedColumn column = type.column(index);
        return value == null || !column.isForeignKey() ? value : keyOf(index, value);
    }

    private Object keyOf(int column, Object value) {
        ToOneProperty relation = type.column(column).relation();
        EntityState state = value instanceof EntityState handle ? handle : null;
        Object key = null;
        EntityMetadata entity;
        if (state != null) {
            entity = state.metadata();
            key = state.status() == Status.NEW ? null : state.key();
        } else {
            Object target = value instanceof DirectRef<?> direct ? direct.get() : value;
            state = map.stateOf(target);
            boolean isNew = state != null && state.status() == Status.NEW;
            EntityState prototype = map.prototypeOf(target);
            entity = prototype.metadata();
            key = isNew ? null : prototype.readKey(target);
        }
        if (relation.isPolymorphic() && !relation.leadsTo(entity.type())) {
            throw UpsertErrors.noTarget(type, column, entity);
        }
        if (key == null) {
            throw UpsertErrors.newTarget(
                    type,
                    column,
                    relation.isPolymorphic() ? entity : map.metadata().get(relation.target()));
        }
        return relation.stored(entity, key);
    }

    private @Nullable Object newKey(Object entity) {
        return NewKeys.of(type.metadata, entity, times.now().toEpochMilli());
    }

    private void generate(Object entity, @Nullable Object[] values) {
        int version = type.versionColumn();
        if (version >= 0) {
            values[version] = version(entity, type.column(version), type.path(version));
        }
        time(values, type.createdAt, true);
        time(values, type.updatedAt, false);
    }

    private BitSet made(Object entity, @Nullable Object[] values, BitSet said) {
        BitSet made = new BitSet();
        for (int i = type.made.nextSetBit(0); i >= 0; i = type.made.nextSetBit(i + 1)) {
            if (values[i] == null && !said.get(i)) {
                values[i] = type.generators(i).created(entity, type.metadata, type.column(i));
                made.set(i);
            }
        }
        return made;
    }

    /** Whether the row is there, only the database knows: it gets what an update would write. */
    private void renew(Object entity, @Nullable Object[] values) {
        for (int i = type.renewed.nextSetBit(0); i >= 0; i = type.renewed.nextSetBit(i + 1)) {
            values[i] = type.generators(i).updated(entity, type.metadata, type.column(i));
        }
    }

    /** Leaves to the store what it makes itself, whatever an object that comes from elsewhere has there. */
    private BitSet leave(Object entity, @Nullable Object[] values, BitSet said, BitSet defaulted) {
        BitSet left = (BitSet) type.generated.clone();
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            values[i] = null;
        }
        for (int i = type.leavable.nextSetBit(0); i >= 0; i = type.leavable.nextSetBit(i + 1)) {
            boolean inside = !type.column(i).embeddeds().isEmpty();
            boolean open = inside ? type.inside.isThere(prototype, entity, i) : !said.get(i);
            if (values[i] == null && open) {
                left.set(i);
                defaulted.set(i);
            }
        }
        for (int i = type.lazies.nextSetBit(0); i >= 0; i = type.lazies.nextSetBit(i + 1)) {
            if (values[i] == null && !said.get(i)) {
                defaulted.set(i); // most likely it was not loaded: a row that is there keeps what it has
            }
        }
        return left;
    }

    private void defaults(@Nullable Object[] values, BitSet said, BitSet defaulted) {
        for (int i = type.defaults.nextSetBit(0); i >= 0; i = type.defaults.nextSetBit(i + 1)) {
            if (values[i] == null && !said.get(i)) {
                values[i] = ((ScalarProperty) type.column(i).property()).defaultValue();
                defaulted.set(i);
            }
        }
    }

    /**
     * A number is counted up by the database where there is a row. A time must be another than the row's, however the clock goes: later
     * than the one that is known, and than all that an upsert has given before.
     */
    private Object version(Object entity, MappedColumn column, String path) {
        if (type.countsVersions()) {
            return times.firstVersion(column, null, path);
        }
        EntityState state = map.stateOf(entity);
        boolean isKnown = state != null && state.status() == Status.LOADED;
        Object last = isKnown && state != null ? state.snapshotValue(column.index()) : null;
        return new Times(tick(times.unit(column)), times.zone(), times.units()).nextVersion(column, last, path);
    }

    /** One for all rows of a class that are written together: no two of them are the same row. */
    private Instant tick(ChronoUnit unit) {
        Instant known = tick;
        if (known == null) {
            known = later(times.now(), unit);
            tick = known;
        }
        return known;
    }

    /** A time that was not given before, nor by a flush at the same time. Clocks that are far apart are different ones. */
    private static Instant later(Instant now, ChronoUnit unit) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        long step = unit.getDuration().toNanos() / 1_000;
        long later = LAST_TICKS.computeIfAbsent(unit, u -> new AtomicLong()).updateAndGet(last -> {
            long reached = last - micros < Math.max(FAR_APART, MANY * step) ? Math.max(last, micros) : micros;
            return (Math.floorDiv(reached, step) + 1) * step;
        });
        return Instant.EPOCH.plus(later, ChronoUnit.MICROS);
    }

    private void time(@Nullable Object[] values, BitSet columns, boolean onlyEmpty) {
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (values[i] == null || !onlyEmpty) {
                values[i] = times.value(type.column(i), type.path(i));
            }
        }
    }

    /** Refuses an embeddable that may be of several classes and lacks what its own must have. */
    private void check(OptionalValue kind, @Nullable Object[] values, BitSet left) {
        if (!Objects.equals(kind.kind(), values[kind.discriminator()])) {
            return;
        }
        BitSet required = kind.required();
        for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
            if (values[i] == null && !left.get(i)) {
                throw UpsertErrors.required(type, i);
            }
        }
    }

    /** Also refuses an embeddable that may be missing, but is there without a value that it must have. */
    private void check(Object entity, int index) {
        MappedColumn column = type.column(index);
        if (column.isRequired() || !column.isOptional() && prototype.hasPlace(entity, index)) {
            throw UpsertErrors.required(type, index);
        }
    }
}
