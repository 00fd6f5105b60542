// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import java.util.BitSet;
import java.util.List;

/**
 * Compares each entity with its snapshot. For those that did not change this is one call and no object; only what may
 * have changed is looked at closely.
 */
final class ChangeSetComputer {

    private final FlushScope scope;

    ChangeSetComputer(FlushScope scope) {
        this.scope = scope;
    }

    void compute() {
        List<EntityWrites> entities = scope.model.entities();
        for (int i = 0; i < entities.size(); i++) {
            EntityWrites type = entities.get(i);
            if (type.metadata.root() != type.metadata) {
                continue; // the table of its root has all
            }
            IdentityTable table = scope.map.table(type.metadata);
            if (type.metadata.hierarchy() != null) {
                computeKinds(table);
                continue;
            }
            boolean hasMore = !type.inverses.isEmpty() || !type.replaceable.isEmpty();
            for (int j = 0; j < table.size(); j++) {
                EntityState state = table.at(j);
                if (state.status() != Status.LOADED) {
                    lookAtReference(type, state);
                    continue;
                }
                if (state.isDirty() && !scope.deletes.containsKey(state)) {
                    change(type, state);
                }
                if (hasMore) {
                    lookFurther(type, state);
                }
            }
        }
    }

    /** Who has a value of a row that changes has the new one, where the database does not see to that. */
    void follow() {
        for (Write update : List.copyOf(scope.updates.values())) {
            for (ForeignKey key : update.type.following) {
                if (key.isChangedBy(update)) {
                    follow(key, update);
                }
            }
        }
    }

    private void follow(ForeignKey key, Write target) {
        IdentityTable table = scope.map.table(key.owner().root());
        for (int i = 0; i < table.size(); i++) {
            EntityState owner = table.at(i);
            boolean isOwner =
                    owner.isLoaded() && owner.metadata().isA(key.owner()) && !scope.deletes.containsKey(owner);
            Object held = isOwner ? owner.columnValue(owner.requiredEntity(), key.index()) : null;
            if (held != null && scope.find(held) == target.state) {
                scope.update(owner).put(key.index(), target.state);
            }
        }
    }

    private void computeKinds(IdentityTable table) {
        for (int j = 0; j < table.size(); j++) {
            EntityState state = table.at(j);
            EntityWrites type = scope.writes(state.metadata());
            if (state.status() != Status.LOADED) {
                lookAtReference(type, state);
                continue;
            }
            if (state.isDirty() && !scope.deletes.containsKey(state)) {
                change(type, state);
            }
            lookFurther(type, state);
        }
    }

    /** What was set in an object of which only the key is known is written; the rest of its row is not known, and stays. */
    private void lookAtReference(EntityWrites type, EntityState state) {
        if (type.metadata.isReadOnly()
                || state.entity() == null
                || state.status() != Status.REFERENCE
                || !state.isDirty()) {
            return;
        }
        if (scope.deletes.containsKey(state) || !state.hasChangedColumns()) {
            return;
        }
        if (type.versionColumn() >= 0) {
            throw FlushErrors.versionUnknown(state);
        }
        if (!type.checked.isEmpty()) {
            throw FlushErrors.checkedUnknown(state, type);
        }
        change(type, state);
    }

    /** What was changed in an entity that is only read stays in the object. */
    private void change(EntityWrites type, EntityState state) {
        if (type.metadata.isReadOnly()) {
            return;
        }
        BitSet changed = new BitSet(type.metadata.columns().size());
        state.diff(changed);
        if (state.status() != Status.LOADED) {
            changed.andNot(type.computed); // what is worked out of a row that is not known is not worth writing
        } else if (state.missing() != null) {
            PartlyLoaded.complete(type, state, changed);
        }
        if (changed.intersects(type.keyColumns)) {
            leaveSameTargets(type, state, changed);
        }
        if (changed.isEmpty()) {
            if (!type.optionals.isEmpty()) {
                scope.unequal.add(state);
            }
            return;
        }
        if (changed.intersects(type.keyColumns)) {
            throw FlushErrors.keyChanged(state);
        }
        int version = type.versionColumn();
        if (version >= 0 && changed.get(version)) {
            throw FlushErrors.versionChanged(type.path(version));
        }
        if (type.shownKind >= 0 && changed.get(type.shownKind)) {
            throw FlushErrors.kindChanged(type, type.shownKind);
        }
        if (changed.intersects(type.generated)) {
            throw FlushErrors.generatedChanged(state, type, changed);
        }
        Write write = scope.update(state);
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            write.put(i, state.columnValue(write.entity(), i));
        }
    }

    /** Called when all that the flush sets is known. */
    void widen() {
        scope.updates.values().forEach(this::widen);
    }

    /**
     * Who writes a part of an embeddable that may be of several classes writes all of it, and of which class it is: meanwhile another may have
     * taken it away, or put one of another class in its place.
     */
    void widen(Write update) {
        EntityState state = update.state;
        List<BitSet> wholes = update.type.wholes;
        if (state == null || state.entity() == null) {
            return; // a mere handle, of which the flush sets a foreign key
        }
        for (int each = 0; each < wholes.size(); each++) {
            BitSet whole = wholes.get(each);
            boolean written = update.columns.intersects(whole);
            for (int i = written ? whole.nextSetBit(0) : -1; i >= 0; i = whole.nextSetBit(i + 1)) {
                widen(update, state, i);
            }
        }
    }

    /** What is not there to be written stays: what was not loaded, contents, and targets that are removed, which the store sees to. */
    private void widen(Write update, EntityState state, int column) {
        if (update.columns.get(column) || state.isMissing(column) || update.type.contents.get(column)) {
            return;
        }
        Object value = state.columnValue(update.entity(), column);
        boolean target = value != null && update.type.column(column).isForeignKey();
        Object held = target && value != null ? scope.find(value) : value;
        if (!target || !scope.isRemoved(held)) {
            update.put(column, held);
        }
    }

    /** A relation of the key may lead to the same row by another handle: in a hierarchy there is one for each class that was said. */
    private void leaveSameTargets(EntityWrites type, EntityState state, BitSet changed) {
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            boolean target = type.keyColumns.get(i) && type.column(i).isForeignKey();
            Object before = target ? state.snapshotValue(i) : null;
            Object now = target ? state.columnValue(state.requiredEntity(), i) : null;
            if (before != null && now != null && scope.find(before) == scope.find(now)) {
                changed.clear(i);
            }
        }
    }

    /** Inverse to-ones have no column; a collection that was put in place of another says nothing by itself. */
    private void lookFurther(EntityWrites type, EntityState state) {
        Object entity = state.entity();
        if (entity == null || scope.deletes.containsKey(state)) {
            return;
        }
        if (!type.inverses.isEmpty() && state.isInverseDirty()) {
            PartlyLoaded.requireOrphans(type, state);
            scope.inverseChanged.add(state);
        }
        for (int i = 0; i < type.replaceable.size(); i++) {
            ToManyRelation relation = type.replaceable.get(i);
            EntityCollection<?> collection = state.collection(entity, relation.index());
            if (CollectionState.owner(collection) != state) {
                throw FlushErrors.collectionReplaced(relation);
            }
        }
    }

    /** What changes of entities mean of which only a part of their row was read. */
    static final class PartlyLoaded {

        private PartlyLoaded() {}

        /** An embeddable that was not read and is there now was put there as a whole: what it has null is null in the row, too. */
        static void complete(EntityWrites type, EntityState state, BitSet changed) {
            BitSet missing = state.missing();
            if (missing == null || !missing.intersects(changed)) {
                return;
            }
            BitSet set = (BitSet) changed.clone();
            set.and(missing);
            for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
                MappedColumn column = type.column(i);
                if (column.isForeignKey() && column.relation().orphanRemoval()) {
                    throw FlushErrors.orphanUnknown(state, column.path());
                }
                if (!column.embeddeds().isEmpty()) {
                    BitSet whole = whole(type, state, column.embeddeds().get(0));
                    whole.and(missing);
                    changed.or(whole);
                }
            }
        }

        /** Who replaces the other side of a one-to-one that was not read would leave behind what nobody removes. */
        static void requireOrphans(EntityWrites type, EntityState state) {
            if (state.missing() == null) {
                return;
            }
            for (InverseRelation relation : type.inverses) {
                boolean removes = relation.property().orphanRemoval();
                if (removes
                        && PropertyColumns.isMissing(state, relation.property())
                        && state.get(state.requiredEntity(), relation.index()) != null) {
                    throw FlushErrors.orphanUnknown(state, relation.property().name());
                }
            }
        }

        private static BitSet whole(EntityWrites type, EntityState state, Property embedded) {
            BitSet whole = PropertyColumns.of(state.metadata(), embedded);
            whole.andNot(type.generated);
            whole.andNot(type.computed);
            return whole;
        }

        /** An update compares some values with what was read; where that was not, nobody would notice that others have changed them. */
        static void requireChecked(Write update) {
            EntityState state = update.state;
            BitSet missing = state == null || state.status() != Status.LOADED ? null : state.missing();
            if (state != null && missing != null && missing.intersects(update.type.checked)) {
                throw FlushErrors.checkedUnknown(state, update.type);
            }
        }
    }
}
