// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.embedded.Asked;
import io.mikroorm.embedded.ChangedParts;
import io.mikroorm.embedded.Making;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Adds to each row what the flush makes itself (keys, versions, times), and refuses rows that cannot be written. */
final class RowCompleter {

    private final FlushScope scope;
    private final RequiredValues required;
    private final Asked asked = new Asked();
    private final Map<EntityWrites, Map<Object, Write>> newKeys = new HashMap<>();

    RowCompleter(FlushScope scope) {
        this.scope = scope;
        this.required = new RequiredValues(scope);
    }

    void complete() {
        for (Write insert : scope.inserts()) {
            if (!insert.cancelled) {
                key(insert);
                requireRest(insert);
                generate(insert);
                required.check(insert);
            }
        }
        scope.updates.values().removeIf(required::isOfKeyAlone);
        scope.updates.values().removeIf(required::onlyShows);
        for (Write update : scope.updates.values()) {
            generate(update);
            required.check(update);
            ChangeSetComputer.PartlyLoaded.requireChecked(update);
            if (!isFollowing(update)) {
                checkNoticeable(update);
            }
            narrow(update);
        }
        scope.inserts().forEach(required::requireAlike);
        scope.updates.values().forEach(required::requireAlike);
        scope.inserts().forEach(RowCompleter::requireValues);
        scope.updates.values().forEach(RowCompleter::requireValues);
        for (EntityState state : scope.unequal) {
            if (!scope.isRemoved(state)) {
                required.check(state);
            }
        }
    }

    /** Whether nothing is written but values of the same targets as before, which have other ones now, as a foreign key of the database would do. */
    private boolean isFollowing(Write update) {
        EntityState state = update.state;
        BitSet columns = (BitSet) update.columns.clone();
        columns.andNot(update.generated());
        for (ForeignKey key : update.type.toValues) {
            Object before = state == null || !state.isLoaded() ? null : state.snapshotValue(key.index());
            if (before != null && scope.find(before) == update.values[key.index()]) {
                columns.clear(key.index());
            }
        }
        return columns.isEmpty();
    }

    /** Where others compare what they have read, and nothing of that changes, they could not notice this update. */
    private static void checkNoticeable(Write update) {
        EntityWrites type = update.type;
        boolean compared = !type.checked.isEmpty() && type.versionColumn() < 0;
        if (compared && update.expectsRead() && !update.columns.intersects(type.checked)) {
            throw FlushErrors.unnoticeable(update);
        }
    }

    /** What refers to another value of its target than the key needs to know it. */
    private static void requireValues(Write write) {
        for (ForeignKey key : write.type.toValues) {
            Object target = write.cancelled || !write.columns.get(key.index()) ? null : write.values[key.index()];
            if (target != null && !ForeignKey.isMadeLater(key.relation(), target)) {
                ForeignKey.referenced(write, key.relation(), target);
            }
        }
    }

    private void key(Write insert) {
        EntityWrites type = insert.type;
        if (insert.key == null && type.hasGeneratedKeys()) {
            insert.keyFromDatabase = true;
            insert.columns.clear(type.keyColumn());
            return;
        }
        Object made = insert.key == null
                ? NewKeys.of(type.metadata, insert.entity(), scope.times.now().toEpochMilli())
                : null;
        int missing = made == null ? missing(insert) : -1;
        if (missing >= 0) {
            throw FlushErrors.keyMissing(type, missing);
        }
        if (insert.waitsForKey()) { // as others by the same new row, which may get its key meanwhile
            once(insert, type.originOfKey(insert.values));
        }
        if (made != null) {
            insert.key = made;
            insert.generate(type.keyColumn(), made);
            return;
        }
        Object key = insert.currentKey();
        if (key == null) {
            return; // which the others will have
        }
        EntityState holder = scope.holder(type, key);
        if (holder != null) {
            throw FlushErrors.keyTaken(holder);
        }
        once(insert, key);
    }

    /** The first column of the key without a value; -1 where all have one, if only that of a target. */
    private static int missing(Write insert) {
        for (MappedColumn column : insert.type.metadata.keyColumns()) {
            if (insert.key == null && insert.values[column.index()] == null) {
                return column.index();
            }
        }
        return -1;
    }

    /** Refuses to insert anew what was removed without all of its values: the row would lack what nobody has taken away. */
    private void requireRest(Write insert) {
        BitSet missing = scope.map.leftOut(insert.entity());
        if (missing == null) {
            return;
        }
        for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
            boolean written = insert.columns.get(i) && !insert.type.generated.get(i);
            if (written && PropertyColumns.lacks(scope.map.prototype(insert.type.metadata), insert.entity(), i)) {
                throw FlushErrors.lazyLost(insert, i);
            }
        }
    }

    /** Refuses a second new row with a key, or with the key that a new row is to get. */
    private void once(Write insert, Object key) {
        EntityWrites root = scope.writes(insert.type.metadata.root());
        Map<Object, Write> known = newKeys.computeIfAbsent(root, t -> new HashMap<>());
        if (known.put(key, insert) != null) {
            throw FlushErrors.sameKeyTwice(insert);
        }
    }

    private void generate(Write write) {
        EntityWrites type = write.type;
        int version = type.versionColumn();
        if (version >= 0) {
            MappedColumn column = type.column(version);
            Object next = write.isInsert()
                    ? scope.times.firstVersion(column, write.values[version], type.path(version))
                    : scope.times.nextVersion(column, write.expectedVersion, type.path(version));
            write.generate(version, next);
        }
        if (write.isInsert()) {
            kind(write, type);
            create(write, type);
            defaults(write, type);
            times(write, type.createdAt, true);
            inside(write, type.inside.inserted(accessor(write), write.entity(), asked));
            leave(write, type);
        } else {
            renew(write, type);
            EntityState state = write.state;
            inside(write, state == null ? Making.NOTHING : type.inside.updated(state, write.columns, asked));
            new ChangeSetComputer(scope).widen(write);
        }
        times(write, type.updatedAt, false);
    }

    private EntityState accessor(Write write) {
        return scope.map.prototype(write.type.metadata);
    }

    /** What was made inside of embedded objects goes into the row now, and into the objects when the flush has succeeded. */
    private static void inside(Write write, Making made) {
        write.inside = made;
        made.columns().forEach(write::put);
    }

    /** Of an object that was there, and is, only what has changed is written. */
    private void narrow(Write update) {
        EntityState state = update.state;
        BitSet objects = update.type.objects;
        if (state == null || state.status() != Status.LOADED || !scope.model.writesParts()) {
            return;
        }
        for (int i = objects.nextSetBit(0); i >= 0; i = objects.nextSetBit(i + 1)) {
            if (update.columns.get(i)) {
                update.narrow(i, ChangedParts.of(update.type.column(i), state.snapshotValue(i), update.values[i]));
            }
        }
    }

    /** The property that shows the class takes no other value. */
    private static void kind(Write write, EntityWrites type) {
        Object value = type.shownKind < 0 ? null : type.metadata.discriminatorValue();
        if (value != null) {
            Object given = write.values[type.shownKind];
            boolean unset = given == null || given instanceof Number number && number.longValue() == 0;
            if (!unset && !value.equals(given)) {
                throw FlushErrors.kindChanged(type, type.shownKind);
            }
            write.generate(type.shownKind, value);
        }
    }

    private static void create(Write write, EntityWrites type) {
        BitSet columns = type.made;
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (write.values[i] == null) {
                write.generate(i, type.generators(i).created(write.entity(), type.metadata, type.column(i)));
            }
        }
    }

    /** An object that was never loaded has empty fields: what its generators would make of these must not get into the row. */
    private static void renew(Write write, EntityWrites type) {
        BitSet columns = type.renewed;
        if (write.state != null && write.state.status() != Status.LOADED) {
            String inside = type.inside.firstRenewed();
            if (!columns.isEmpty() || inside != null) {
                String first =
                        columns.isEmpty() ? type.metadata.name() + "." + inside : type.path(columns.nextSetBit(0));
                throw FlushErrors.nothingToRenew(write.state, first);
            }
        }
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            write.generate(i, type.generators(i).updated(write.entity(), type.metadata, type.column(i)));
        }
    }

    private static void defaults(Write write, EntityWrites type) {
        BitSet columns = type.defaults;
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            Object value = ((ScalarProperty) type.column(i).property()).defaultValue();
            if (write.values[i] == null && value != null) {
                write.generate(i, value);
            }
        }
    }

    /** Leaves to the store what it makes itself. */
    private void leave(Write write, EntityWrites type) {
        write.columns.andNot(type.generated);
        BitSet columns = type.leavable;
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            boolean there = type.propertyOf(i) >= 0 || type.inside.isThere(accessor(write), write.entity(), i);
            if (write.values[i] == null && there) {
                write.columns.clear(i);
            }
        }
    }

    private void times(Write write, BitSet columns, boolean onlyEmpty) {
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (write.values[i] == null || !onlyEmpty) {
                write.generate(i, scope.times.value(write.type.column(i), write.type.path(i)));
            }
        }
    }
}
