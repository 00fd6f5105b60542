// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.FirstFailure;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.Journal;
import io.mikroorm.identity.LazyMarks;
import io.mikroorm.identity.Snapshots;
import io.mikroorm.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the entities what became of their rows, once all have been written. A given object becomes the managed one of its row; where
 * another is that already, it takes over the row, but for changes of its own in what was not written. All of it can be taken back
 * where a transaction surrounds it.
 */
final class UpsertSettlement {

    private final IdentityMap map;
    private final UnitOfWork work;
    private final Journal journal;
    private final ManagedTargets targets;
    private final FirstFailure failures = new FirstFailure();

    UpsertSettlement(IdentityMap map, UnitOfWork work) {
        this.map = map;
        this.work = work;
        this.journal = map.journal();
        this.targets = new ManagedTargets(map, this::set);
    }

    /**
     * Refuses, while all can still be taken back, an object that is managed under another key than its row turns out to have, and one that would
     * be managed here but is another entity manager's: its collections can have one only.
     */
    void check(UpsertStep step) {
        for (UpsertRow row : step.rows()) {
            Object key = key(step.type(), row);
            EntityState mine = row.hasKey ? map.stateOf(row.entity) : null;
            boolean managed = mine != null && mine.status() != Status.NEW;
            if (mine != null && managed && !key.equals(mine.key())) {
                throw UpsertErrors.otherKey(mine);
            }
            EntityState theirs = step.type().boundTo(row.entity, map.prototype(step.type().metadata));
            boolean isTheirs = theirs != null && theirs.status() == Status.LOADED && map.isOfAnother(theirs);
            if (theirs != null && isTheirs && !isTakenOver(step.type(), key)) {
                throw UpsertErrors.managedElsewhere(theirs);
            }
        }
    }

    /** Whether the row has a managed object, which takes over what was given. */
    private boolean isTakenOver(UpsertType type, Object key) {
        EntityState known = map.get(type.metadata, key);
        return known != null && known.entity() != null;
    }

    private static Object key(UpsertType type, UpsertRow row) {
        EntityState found = row.found;
        Object key = found == null ? type.key(row.values) : found.keyOf();
        if (key == null) {
            throw new IllegalStateException("a row of " + type.metadata.name() + " without a key");
        }
        return key;
    }

    /** Finds the managed objects of all rows. Where a setter fails, the others hear of their rows all the same; it is thrown at the end. */
    void settle(List<UpsertStep> steps) {
        for (UpsertStep step : steps) {
            failures.each(step.rows(), row -> row.managed = settle(step, row));
        }
        failures.throwIfAny();
    }

    private Object settle(UpsertStep step, UpsertRow row) {
        if (row.found == null) { // otherwise it takes over what was read
            row.inside.apply(journal, failures);
        }
        Object key = key(step.type(), row);
        EntityState known = map.get(step.type().metadata, key);
        EntityState state =
                known == null || known.entity() == null ? adopt(step, row, key, known) : takeOver(step, row, known);
        LazyMarks.allKnown(journal, state);
        work.upserted(state);
        return state.requiredEntity();
    }

    /** Makes the given object the managed one. */
    private EntityState adopt(UpsertStep step, UpsertRow row, Object key, @Nullable EntityState handle) {
        EntityState mine = map.stateOf(row.entity);
        EntityState state = mine == null ? map.track(row.entity) : mine;
        if (handle != null) {
            state = map.takePlace(state, handle);
        }
        writeKey(state, row.entity, key);
        map.settleInserted(state, key);
        EntityState found = row.found;
        if (found == null) {
            targets.apply(step.type(), state, row);
            setTouched(step.type(), state, row);
            Snapshots.take(journal, state);
        } else {
            state.batch(found.batch());
            overwrite(step.type(), state, found, new BitSet(), true);
        }
        forgetMembers(step.type(), state);
        return state;
    }

    private void writeKey(EntityState state, Object entity, Object key) {
        Object before = state.readKey(entity);
        try {
            if (!key.equals(before)) {
                journal.record(() -> state.writeKey(entity, before));
                state.writeKey(entity, key);
            } else {
                state.writeKeyText(entity);
            }
        } catch (RuntimeException e) { // of a setter: the row is there, so the object is managed all the same
            failures.add(e);
        }
    }

    /** What was there before is not known, so a collection is as one that was not loaded; members that it has are additions. */
    private void forgetMembers(UpsertType type, EntityState state) {
        for (int i = 0; i < type.metadata.toManys().size(); i++) {
            EntityCollection<?> collection = state.collection(state.requiredEntity(), i);
            CollectionState.Memento before = CollectionState.memento(collection);
            journal.record(() -> before.putBack(collection));
            CollectionState.bindUnloaded(collection, state, i);
            if (type.metadata.toManys().get(i).isPlain()) {
                show(state, i, collection);
            }
            addAll(collection, additions(before));
        }
    }

    /** Has a plain field show its collection. */
    private void show(EntityState state, int toMany, EntityCollection<?> collection) {
        state.shown(toMany, collection);
        journal.record(() -> state.shown(toMany, null));
        Class<?> field = state.metadata().toManys().get(toMany).field().type();
        set(
                state,
                state.requiredEntity(),
                state.metadata().toManyProperty(toMany),
                CollectionState.view(collection, field));
    }

    /** Members that another entity manager, or this one before it was cleared, has loaded are no additions. */
    private static List<Object> additions(CollectionState.Memento before) {
        List<Object> additions = new ArrayList<>(before.items());
        List<Object> known = before.snapshot();
        if (known != null) {
            Set<Object> loaded = Collections.newSetFromMap(new IdentityHashMap<>());
            loaded.addAll(known);
            additions.removeIf(loaded::contains);
        }
        return additions;
    }

    @SuppressWarnings("unchecked")
    private static void addAll(EntityCollection<?> collection, List<Object> members) {
        ((EntityCollection<Object>) collection).addAll(members);
    }

    /** The managed object of the row, which may be the given one, takes over what the row says. */
    private EntityState takeOver(UpsertStep step, UpsertRow row, EntityState known) {
        UpsertType type = step.type();
        EntityState given = known.entity() == row.entity ? null : map.stateOf(row.entity);
        if (given != null && given.status() == Status.NEW) {
            map.untrack(given); // its row is the managed one's
        }
        BitSet own = ownChanges(step, known);
        EntityState found = row.found;
        map.loaded(known);
        if (found == null && known.entity() != row.entity) {
            found = asRow(type, row);
        }
        if (found != null) {
            overwrite(type, known, found, own, false);
        }
        if (row.found == null) {
            targets.apply(type, known, row);
            setTouched(type, known, row);
            Snapshots.take(journal, known);
        }
        return known;
    }

    /** The given object as if it had been read. */
    private EntityState asRow(UpsertType type, UpsertRow row) {
        EntityState state = map.prototype(type.metadata).newState();
        state.entity(row.entity);
        Object key = key(type, row);
        if (type.metadata.hasIntegralKey()) {
            state.key(((Number) key).longValue());
        } else {
            state.key(key);
        }
        state.takeSnapshot();
        state.takeInverseSnapshot();
        return state;
    }

    /** The properties that the application has changed since, by their places, and that the statement has not written. */
    private static BitSet ownChanges(UpsertStep step, EntityState known) {
        BitSet changed = new BitSet();
        BitSet written = new BitSet();
        BitSet columns = new BitSet();
        known.diff(columns);
        for (int i = 0; i < step.type().size(); i++) {
            int property = step.type().propertyOf(i);
            if (property >= 0) {
                changed.set(property, changed.get(property) || columns.get(i));
                written.set(property, written.get(property) || step.merged().get(i));
            }
        }
        changed.andNot(written);
        return changed;
    }

    /** Sets what differs from the row, but for some properties, which stay to be written. */
    private void overwrite(UpsertType type, EntityState state, EntityState source, BitSet kept, boolean isNew) {
        overwriteInverses(state, source, isNew);
        Snapshots.save(journal, state);
        state.copySnapshot(source);
        Object entity = state.requiredEntity();
        BitSet differs = new BitSet();
        state.diff(differs);
        differs.or(type.formulas); // which are read with each row, and no difference
        BitSet done = new BitSet();
        for (int i = differs.nextSetBit(0); i >= 0; i = differs.nextSetBit(i + 1)) {
            int property = type.propertyOf(i);
            boolean settable = !type.keyColumns.get(i)
                    && !type.metadata.properties().get(property).field().isFinal();
            if (settable && !kept.get(property) && !done.get(property)) {
                done.set(property);
                set(state, entity, property, source.get(source.requiredEntity(), property));
            }
        }
        targets.applyDirect(type, state, source);
        targets.applyKey(type, state);
        if (kept.isEmpty()) {
            state.takeSnapshot(); // of final fields, which cannot follow the row, it has what they hold
        }
    }

    /** Inverse to-ones have no column here. One that the application has set stays to be written, from its other side. */
    private void overwriteInverses(EntityState state, EntityState source, boolean isNew) {
        if (state.metadata().inverseToOnes().isEmpty()) {
            return;
        }
        Object entity = state.requiredEntity();
        for (int i = 0; i < state.metadata().inverseToOnes().size(); i++) {
            int property = state.metadata().inverseProperty(i);
            Object now = state.get(entity, property);
            boolean own = isNew ? now != null : !RelationTargets.same(state.inverseSnapshot(i), now);
            Object read = source.get(source.requiredEntity(), property);
            if (!own && !RelationTargets.same(read, now)) {
                set(state, entity, property, read);
            }
        }
        Snapshots.saveInverses(journal, state);
        state.copyInverseSnapshot(source);
    }

    private void setTouched(UpsertType type, EntityState state, UpsertRow row) {
        for (int i = type.touched.nextSetBit(0); i >= 0; i = type.touched.nextSetBit(i + 1)) {
            if (!type.column(i).property().field().isFinal()) {
                set(state, state.requiredEntity(), type.propertyOf(i), row.values[i]);
            }
        }
    }

    private void set(EntityState state, Object entity, int property, @Nullable Object value) {
        if (journal.isActive()) {
            Object before = state.get(entity, property);
            journal.record(() -> state.set(entity, property, before));
        }
        try {
            state.set(entity, property, value);
        } catch (RuntimeException e) { // of a setter: the other values are set all the same
            failures.add(e);
        }
    }
}
