// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.DirectRef;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.identity.FirstFailure;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.Journal;
import io.mikroorm.identity.LazyMarks;
import io.mikroorm.identity.Snapshots;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.unitofwork.FlushPlanner.Decision;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the entities what a flush has done, once it has succeeded: keys, versions and times, both sides of relations, new
 * snapshots. All of it can be taken back where a transaction surrounds the flush.
 */
final class FlushSettlement {

    private final Decision decision;
    private final FlushScope scope;
    private final IdentityMap map;
    private final Journal journal;
    private final FirstFailure failures = new FirstFailure();
    private final MirrorSides mirrors;

    FlushSettlement(Decision decision) {
        this.decision = decision;
        this.scope = decision.scope();
        this.map = scope.map;
        this.journal = map.journal();
        this.mirrors = new MirrorSides(scope, failures);
    }

    /**
     * Refuses, while all of it can still be taken back, keys from the database under which another object is managed; also where that
     * one is removed, for the deletion hits whatever row has the key, and where a mere handle was changed by the flush, for the same reason.
     */
    void check() {
        for (Write insert : scope.inserts()) {
            Object key = insert.hasKeyOfDatabase() && !insert.cancelled ? insert.currentKey() : null;
            EntityState known = key == null ? null : map.get(insert.type.metadata, key);
            if (known != null && (known.entity() != null || scope.isRemoved(known))) {
                throw FlushErrors.keyOfAnother(known);
            }
            if (known != null && scope.updates.containsKey(known)) {
                throw FlushErrors.keyOfChangedHandle(known);
            }
            requireKind(insert);
        }
    }

    /** Of a hierarchy, who holds a handle to the key of a new row says what it must be. */
    private void requireKind(Write insert) {
        Object key = insert.cancelled || insert.type.metadata.hierarchy() == null ? null : insert.key;
        EntityState handle = key == null ? null : map.get(insert.type.metadata, key);
        if (handle != null && !scope.isRemoved(handle) && !insert.type.metadata.isA(handle.metadata())) {
            throw HydrationErrors.otherClass(handle, insert.type.metadata);
        }
    }

    /**
     * Tells all entities. Where a setter fails, the others hear of it all the same, since their rows are there; the failure is thrown at the end.
     *
     * @param done what is to be done before that
     */
    void settle(Runnable done) {
        List<Write> inserts = new ArrayList<>(scope.inserts());
        inserts.stream().filter(w -> w.cancelled).forEach(this::forget);
        inserts.removeIf(w -> w.cancelled);
        inserts.forEach(w -> w.state = place(w));
        failures.each(inserts, this::showMembers);
        failures.each(scope.replaced, this::show);
        mirrors.collect(decision, inserts);
        scope.deletions().forEach(w -> evict(w.state));
        failures.each(inserts, this::settleKey);
        failures.each(inserts, this::settleKeyRelation);
        failures.each(inserts, this::settleInserted);
        List<Write> updates = new ArrayList<>(scope.updates.values());
        updates.removeIf(w -> w.state == null || !hasFields(w.state));
        failures.each(updates, this::settleFields);
        failures.each(inserts, w -> settleForeignKeys(w, w.state));
        mirrors.applyToOnes();
        failures.each(inserts, w -> takeSnapshot(w.state));
        failures.each(updates, w -> takeSnapshot(w.state));
        inserts.forEach(this::settleLazies);
        updates.forEach(this::settleLazies);
        failures.each(mirrors.snapshotStates(), state -> Snapshots.takeInverses(journal, state));
        failures.attempt(mirrors::applyToCollections);
        failures.attempt(() -> settleCollections(inserts));
        done.run();
        failures.throwIfAny();
    }

    /** Of a row that is not loaded there may be an object with what was set in it, or only a handle. */
    private static boolean hasFields(EntityState state) {
        return state.status() == Status.LOADED || state.status() == Status.REFERENCE && state.entity() != null;
    }

    /** The state of a new entity: where somebody holds a handle to its key, that one. */
    private EntityState place(Write insert) {
        EntityState state = insert.state == null ? map.track(insert.entity()) : insert.state;
        EntityState handle = insert.key == null ? null : map.get(insert.type.metadata, insert.key);
        return handle == null || scope.isRemoved(handle) ? state : map.takePlace(state, handle);
    }

    private void show(GivenMembers given) {
        if (!scope.isRemoved(given.owner())) {
            given.show(given.owner(), journal);
        }
    }

    private void showMembers(Write insert) {
        EntityState state = insert.state;
        for (ToManyRelation relation : insert.type.toManys) {
            if (state != null && relation.property().isPlain()) {
                insert.given(state, relation.property()).show(state, journal);
            }
        }
    }

    private void forget(Write cancelled) {
        if (cancelled.state != null) {
            map.untrack(cancelled.state);
        }
    }

    private void evict(@Nullable EntityState state) {
        if (state != null) {
            map.evict(state);
        }
    }

    private void settleKey(Write insert) {
        EntityState state = insert.state;
        if (state == null || insert.type.hasKeyOfOthers()) {
            return;
        }
        Object entity = insert.entity();
        if (insert.keyFromDatabase || insert.generated().get(insert.type.keyColumn())) {
            journal.record(() -> state.writeKey(entity, null));
            state.writeKey(entity, insert.key);
        } else {
            state.writeKeyText(entity);
        }
    }

    /** A key that is a relation, or has such, is read from the fields, so these must hold their targets before the identity map asks for it. */
    private void settleKeyRelation(Write insert) {
        EntityState state = insert.state;
        for (ForeignKey key : insert.type.hasKeyOfOthers() ? insert.type.foreignKeys : List.<ForeignKey>of()) {
            if (state != null && insert.type.keyColumns.get(key.index())) {
                settleForeignKey(insert, state, key);
            }
        }
        KeyTextProperty shown = insert.type.metadata.keyText();
        if (state != null && shown != null && insert.type.hasKeyOfOthers()) {
            int property = state.indexOf(shown);
            Object entity = insert.entity();
            Object before = state.get(entity, property);
            journal.record(() -> state.set(entity, property, before));
            state.writeKeyText(entity);
        }
    }

    private void settleInserted(Write insert) {
        EntityState state = insert.state;
        if (state != null) {
            settleGenerated(insert, state);
            map.settleInserted(state, insert.currentKey());
        }
    }

    private void settleFields(Write update) {
        EntityState state = update.state;
        if (state != null) {
            settleGenerated(update, state);
            settleForeignKeys(update, state);
        }
    }

    private void settleGenerated(Write write, EntityState state) {
        write.inside.apply(journal, failures);
        BitSet columns = write.generated();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            int property = write.type.propertyOf(i);
            if (property < 0) {
                write.type
                        .inside
                        .assigned(state, write.entity(), i, write.values[i])
                        .apply(journal, failures);
            }
            boolean settable =
                    property >= 0 && !write.type.column(i).property().field().isFinal();
            boolean made = write.isInsert() && (write.type.made.get(i) || write.type.leavable.get(i));
            if (settable && made) {
                journal.record(new UnitOfWork.MadeUndo(state, write.entity(), property, write.values[i]));
                trySet(state, write.entity(), property, write.values[i]);
            } else if (settable && !write.type.keyColumns.get(i)) {
                set(state, write.entity(), property, write.values[i]);
            }
        }
    }

    /** Foreign keys that the flush has decided, and handles made by hand, which become the managed ones. */
    private void settleForeignKeys(Write write, @Nullable EntityState state) {
        for (ForeignKey key : write.type.foreignKeys) {
            if (state != null && write.sets(key.index()) && key.isSettable()) {
                settleForeignKey(write, state, key);
            }
        }
    }

    private void settleForeignKey(Write write, EntityState state, ForeignKey key) {
        Object entity = write.entity();
        Object now = state.get(entity, key.property());
        Object target = write.values[key.index()];
        boolean byHand = now instanceof DirectRef || now instanceof EntityState;
        if (key.isSettable() && (write.isReconciled(key.index()) || byHand)) {
            Object handle = target == null ? null : handle(key.relation().isRef(), target);
            if (handle != now) {
                set(state, entity, key.property(), handle);
            }
        }
    }

    private static @Nullable Object handle(boolean isRef, Object row) {
        EntityState state = state(row);
        return state == null || isRef ? state : state.entityOrReference();
    }

    /** The state of a row, which every row has by now. */
    static @Nullable EntityState state(@Nullable Object row) {
        return row instanceof Write write ? write.state : (EntityState) row;
    }

    private void set(EntityState state, Object entity, int property, @Nullable Object value) {
        if (journal.isActive()) {
            Object before = state.get(entity, property);
            journal.record(() -> state.set(entity, property, before));
        }
        trySet(state, entity, property, value);
    }

    private void trySet(EntityState state, Object entity, int property, @Nullable Object value) {
        try {
            state.set(entity, property, value);
        } catch (RuntimeException e) { // of a setter: the other values of the row are set all the same
            failures.add(e);
        }
    }

    /** What was written is known. */
    private void settleLazies(Write write) {
        if (write.state != null) {
            LazyMarks.written(journal, write.state, write.isInsert() ? null : write.columns);
            LazyMarks.known(journal, write.state, write.generated());
        }
    }

    private void takeSnapshot(@Nullable EntityState state) {
        if (state != null) {
            Snapshots.take(journal, state);
        }
    }

    private void settleCollections(List<Write> inserts) {
        for (Write insert : inserts) {
            EntityState state = insert.state;
            for (ToManyRelation relation : insert.type.toManys) {
                if (state != null) {
                    settle(state.collection(insert.entity(), relation.index()));
                }
            }
        }
        scope.notes.touched.forEach(this::settle);
        scope.replaced.forEach(given -> settle(given.collection()));
        mirrors.changedCollections().forEach(this::settle);
    }

    private void settle(EntityCollection<?> collection) {
        if (journal.isActive()) {
            CollectionState.Memento before = CollectionState.memento(collection);
            journal.record(() -> before.restore(collection));
        }
        CollectionState.settle(collection);
    }
}
