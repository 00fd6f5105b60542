// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.unitofwork.MemberNotes.Membership;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings foreign keys into line with the other side of their relation. Where both sides were set and disagree, the side with
 * the foreign key wins; after the flush the other side follows it.
 */
final class InverseReconciler {

    private final FlushScope scope;
    private final Map<ForeignKey, Set<Object>> claims = new IdentityHashMap<>();

    InverseReconciler(FlushScope scope) {
        this.scope = scope;
    }

    /** The members of one-to-many collections: first those that came, so that what moved is no orphan of where it was. */
    void reconcileCollections(List<CollectionDiff> changes) {
        for (CollectionDiff change : changes) {
            ForeignKey key = change.relation().foreignKey();
            if (key != null) {
                change.added().forEach(m -> joined(change, key, m));
            }
        }
        for (CollectionDiff change : changes) {
            ForeignKey key = change.relation().foreignKey();
            if (key != null) {
                change.removed().forEach(m -> left(change, key, m));
            }
        }
    }

    private void joined(CollectionDiff change, ForeignKey key, Object member) {
        Object row = scope.find(member);
        if (row == null || scope.isRemoved(row) || scope.target(row, key) == change.owner()) {
            return;
        }
        if (scope.isReconciled(row, key)) {
            throw FlushErrors.twoOwners(change.relation(), row);
        }
        boolean cameAgain = scope.target(row, key) == null && wasMemberOfReplaced(change, member);
        if (cameAgain || !scope.isChanged(row, key) && !wasSetBack(change, key, member)) {
            scope.reconcile(row, key, change.owner());
        }
    }

    /** Whether a plain field was given other members, and had shown this one at the last flush. */
    private boolean wasMemberOfReplaced(CollectionDiff change, Object member) {
        List<Object> known =
                scope.replaced.holds(change.collection()) ? CollectionState.snapshot(change.collection()) : null;
        for (int i = 0; known != null && i < known.size(); i++) {
            if (known.get(i) == member) {
                return true;
            }
        }
        return false;
    }

    /** A member that came into a list since the last flush, with its own side, and goes with the list. */
    private boolean goesWithReplaced(CollectionDiff change, ForeignKey key, Object row, Object member) {
        return scope.replaced.holds(change.collection())
                && scope.target(row, key) == change.owner()
                && scope.isChanged(row, key)
                && !wasMemberOfReplaced(change, member);
    }

    /** The field followed the managed collection at once: where it does not agree, the application has set it afterwards. */
    private boolean wasSetBack(CollectionDiff change, ForeignKey key, Object member) {
        if (scope.replaced.holds(change.collection()) || key.relation().isOfCollection()) {
            return false;
        }
        boolean followed = change.owner() instanceof EntityState
                ? !scope.notes.unsynced.contains(member)
                : scope.notes.followed.contains(new Membership(change.collection(), member));
        return followed && key.isSettable();
    }

    private void left(CollectionDiff change, ForeignKey key, Object member) {
        Object row = scope.find(member);
        if (row != null && !scope.isRemoved(row) && goesWithReplaced(change, key, row, member)) {
            letGo(change, key, row);
            return;
        }
        if (!(row instanceof EntityState state) || scope.isRemoved(row)) {
            return;
        }
        if (state.status() == Status.REFERENCE) {
            throw FlushErrors.loadFirst(state, key);
        }
        Object target = scope.target(row, key);
        boolean same = target == change.owner() && !scope.isChanged(row, key);
        if (change.relation().property().orphanRemoval()) {
            if (same || target == null) {
                scope.delete(state);
            }
        } else if (same && (state.metadata().isOfKey(key.column()) || !wasSetBack(change, key, member))) {
            scope.reconcile(row, key, null); // which is refused of a key: its field has not followed
        }
    }

    private void letGo(CollectionDiff change, ForeignKey key, Object row) {
        if (change.relation().property().orphanRemoval()) {
            scope.remove(row);
        } else {
            scope.reconcile(row, key, null);
        }
    }

    /** The sides of one-to-ones without a column, of new entities and of those where one was set. */
    void reconcileInverses() {
        for (Write insert : scope.inserts()) {
            if (!insert.cancelled) {
                inverses(insert.type, insert, scope.map.prototype(insert.type.metadata));
            }
        }
        for (EntityState state : scope.inverseChanged) {
            inverses(scope.writes(state.metadata()), state, state);
        }
        for (Write insert : List.copyOf(scope.inserts())) {
            replaced(insert);
        }
        for (Write update : List.copyOf(scope.updates.values())) {
            replaced(update);
        }
    }

    private void inverses(EntityWrites type, Object row, EntityState accessor) {
        Object entity = row instanceof Write insert ? insert.entity() : accessor.entity();
        for (InverseRelation relation : type.inverses) {
            Object value = entity == null ? null : accessor.get(entity, relation.index());
            Object now = value == null ? null : scope.find(value);
            ForeignKey key = relation.foreignKey();
            boolean agrees = now == null || scope.isRemoved(now) || scope.target(now, key) == row;
            if (now != null
                    && !agrees
                    && !scope.isChanged(now, key)
                    && !isStill(row, relation, now)
                    && !claimed(key).contains(row)) {
                scope.reconcile(now, key, row);
            }
            if (row instanceof EntityState state) {
                letGo(state, relation, now);
            }
        }
    }

    /** The rows that the application has set a foreign key to: it has said whose they are. */
    private Set<Object> claimed(ForeignKey key) {
        return claims.computeIfAbsent(key, k -> {
            Set<Object> rows = Collections.newSetFromMap(new IdentityHashMap<>());
            scope.inserts().forEach(w -> claim(rows, key, w));
            scope.updates.values().forEach(w -> claim(rows, key, w));
            return rows;
        });
    }

    private static void claim(Set<Object> rows, ForeignKey key, Write write) {
        boolean own = write.type.metadata.isA(key.owner()) && !write.cancelled && !write.isReconciled(key.index());
        Object target = own && write.columns.get(key.index()) ? write.values[key.index()] : null;
        if (target != null) {
            rows.add(target);
        }
    }

    /** Whether a reference that is not loaded was the other side before already: then its foreign key is known. */
    private boolean isStill(Object row, InverseRelation relation, Object now) {
        return row instanceof EntityState state && before(state, relation) == now;
    }

    private @Nullable Object before(EntityState state, InverseRelation relation) {
        Object before = state.inverseSnapshot(relation.number());
        return before == null ? null : scope.find(before);
    }

    /** What was the other side before, and is not any more. */
    private void letGo(EntityState state, InverseRelation relation, @Nullable Object now) {
        Object before = before(state, relation);
        ForeignKey key = relation.foreignKey();
        if (!(before instanceof EntityState other)
                || before == now
                || scope.isRemoved(before)
                || scope.isChanged(before, key)
                || other.status() == Status.LOADED && scope.target(before, key) != state) {
            return;
        }
        if (relation.property().orphanRemoval()) {
            scope.delete(other);
        } else {
            scope.reconcile(before, key, null);
        }
        scope.know(other, key, state);
    }

    /** A one-to-one was set on the side with the column: who had the same target before must let go of it. */
    private void replaced(Write write) {
        for (ForeignKey key : write.type.foreignKeys) {
            boolean sets = key.isMirrored() && write.columns.get(key.index()) && !write.cancelled;
            Object target = sets ? write.values[key.index()] : null;
            if (target instanceof EntityState state
                    && key.inverse(state.metadata()) >= 0
                    && state.status() == Status.LOADED
                    && !scope.isRemoved(state)) {
                InverseRelation relation =
                        scope.writes(state.metadata()).inverses.get(key.inverse(state.metadata()));
                Object row = write.isInsert() ? write : write.state;
                if (before(state, relation) != row && canLetGo(state, relation)) {
                    letGo(state, relation, row);
                }
            }
        }
    }

    private boolean canLetGo(EntityState state, InverseRelation relation) {
        boolean loaded = before(state, relation) instanceof EntityState other && other.status() == Status.LOADED;
        boolean orphan = relation.property().orphanRemoval();
        return orphan || loaded && !relation.foreignKey().column().isRequired();
    }
}
