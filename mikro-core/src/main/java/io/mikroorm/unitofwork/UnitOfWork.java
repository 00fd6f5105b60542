// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.Configuration;
import io.mikroorm.FlushPlan;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.embedded.Making;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.Journal;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.members.Replaced;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.transaction.Flusher;
import io.mikroorm.transaction.TransactionRunner;
import io.mikroorm.unitofwork.FlushPlanner.Decision;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one entity manager is to write: what was persisted and removed, and which collections were touched; the rest a flush
 * finds out by comparing. A flush decides, does, and settles: the entities hear of it when it has succeeded, so that a failed
 * one leaves everything as it was. Not thread-safe.
 */
public final class UnitOfWork implements Flusher {

    private final IdentityMap map;
    private final TransactionRunner transactions;
    private final Configuration configuration;
    private final WriteModel model;
    private final FlushPlanner planner;
    private final FlushExecutor executor;
    private final MemberSync members;
    private final RemovalLoader loader;
    private final Set<EntityState> removed = new LinkedHashSet<>();
    /** New objects that are not to be inserted, whatever relation they are reached by. */
    private final Set<Object> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private final MemberNotes notes = new MemberNotes();
    private final BitSet pending = new BitSet();
    private boolean flushing;

    /** For the entities of an identity map, written through a session in the transactions of a runner. */
    public UnitOfWork(
            IdentityMap map,
            DriverSession driver,
            TransactionRunner transactions,
            Configuration configuration,
            WriteModel model) {
        this.map = map;
        this.transactions = transactions;
        this.configuration = configuration;
        this.model = model;
        this.planner = new FlushPlanner(map, model, configuration.clock());
        this.executor = new FlushExecutor(driver, model.queries());
        this.loader = new RemovalLoader(map, model);
        this.members = new MemberSync(map, model, notes, loader);
    }

    /** Marks an object to be inserted; takes back the removal of a managed one. A new one of an entity that is only read is an error. */
    public void persist(Object entity) {
        EntityState state = map.stateOf(entity);
        if (state == null) {
            EntityMetadata type = map.prototypeOf(entity).metadata();
            if (type.isReadOnly()) {
                throw ReadOnlyErrors.persisted(type);
            }
            state = begin(entity, type);
            if (dropped.remove(entity)) {
                map.journal().record(() -> dropped.add(entity));
            }
        } else if (state.status() != Status.NEW) {
            keep(state);
        }
        markPending(state.metadata());
    }

    /** Asks generators before anything is changed: they may fail. */
    private EntityState begin(Object entity, EntityMetadata metadata) {
        EntityWrites type = model.of(metadata);
        BitSet columns = type.made.isEmpty() ? type.made : new BitSet();
        @Nullable Object[] values = type.newValues(map.prototype(metadata), entity, columns);
        Making inside = type.inside.persisted(map.prototype(metadata), entity);
        EntityState state = map.track(entity);
        try {
            giveKey(state, entity);
        } catch (RuntimeException e) {
            map.untrack(state);
            throw e;
        }
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            int property = type.propertyOf(i);
            state.set(entity, property, values[i]);
            map.journal().record(new MadeUndo(state, entity, property, values[i]));
        }
        inside.apply(map.journal());
        return state;
    }

    private void giveKey(EntityState state, Object entity) {
        if (state.hasKey(entity)) {
            state.writeKeyText(entity);
            return;
        }
        Object given = state.keyOfText(entity);
        boolean made = given == null && NewKeys.areOf(state.metadata());
        Object key = made
                ? NewKeys.of(state.metadata(), entity, configuration.clock().millis())
                : given;
        if (key != null) {
            state.writeKey(entity, key);
            map.journal().record(() -> state.takeBackKey(entity, given));
        }
    }

    private void keep(EntityState state) {
        if (removed.remove(state)) {
            map.journal().record(() -> removed.add(state));
        }
    }

    /** An upsert has written the row of an entity: the next flush does not delete it, nor does it pass over it. */
    public void upserted(EntityState state) {
        keep(state);
        Object entity = state.entity();
        if (entity != null && dropped.remove(entity)) {
            map.journal().record(() -> dropped.add(entity));
        }
    }

    /**
     * Marks an object to be deleted; one that has no row yet is forgotten, and not inserted where a relation still leads to it, however
     * often it is removed. One that was never persisted but has a key may have a row for all that is known: that is an error.
     * Collections whose members are removed with it are loaded now: a flush only writes.
     */
    public void remove(Object entity) {
        EntityState state = map.stateWhateverKey(entity);
        EntityState prototype = map.prototypeOf(entity);
        if (prototype.metadata().isReadOnly()) {
            throw ReadOnlyErrors.removed(prototype.metadata(), prototype.readKey(entity));
        }
        if (state == null && prototype.hasKey(entity) && !dropped.contains(entity)) {
            throw FlushErrors.notManaged(prototype.metadata(), prototype.readKey(entity));
        }
        if (state == null || state.status() == Status.NEW) {
            if (state != null) {
                map.untrack(state);
            }
            drop(entity, prototype.metadata());
            return;
        }
        loader.load(state);
        if (removed.add(state)) {
            map.journal().record(() -> removed.remove(state));
        }
        markPending(state.metadata());
    }

    private void drop(Object entity, EntityMetadata type) {
        if (dropped.add(entity)) {
            map.journal().record(() -> dropped.remove(entity));
        }
        markPending(type);
    }

    private void markPending(EntityMetadata entity) {
        int index = entity.root().index();
        if (!pending.get(index)) {
            pending.set(index);
            map.journal().record(() -> pending.clear(index));
        }
    }

    /** Whether entities of a class were persisted or removed since the last flush; of a view, those of any class. */
    public boolean hasPendingFor(EntityMetadata entity) {
        return entity.isView() ? !pending.isEmpty() : pending.get(entity.root().index());
    }

    /** Whether entities of any class were persisted or removed since the last flush. */
    public boolean hasPending() {
        return !pending.isEmpty();
    }

    /** Whether a managed entity is to be deleted by the next flush. */
    public boolean isRemoved(EntityState state) {
        return removed.contains(state);
    }

    /** Whether a flush is running. */
    public boolean isFlushing() {
        return flushing;
    }

    /** What a flush would do. Changes nothing and sends nothing. */
    public FlushPlan plan() {
        return PlanView.of(
                planner.decide(removed, dropped, notes, Replaced.in(map)).steps());
    }

    /** Writes what has changed, in a transaction of its own or a savepoint of the current one. A failure leaves everything as it was. */
    @Override
    public void flush() {
        if (flushing) {
            throw FlushErrors.nested();
        }
        flushing = true;
        try {
            map.context().loadWaiting();
            Replaced replaced = Replaced.in(map);
            replaced.load(removed);
            replaced.forEach(members::loadOrphans);
            Decision decision = decide(replaced);
            if (decision.isNothing()) {
                forget();
            } else {
                carryOut(decision);
            }
        } finally {
            flushing = false;
        }
    }

    /** Until all are known that go, or change with others: what is found may let go of others. */
    private Decision decide(Replaced replaced) {
        Set<EntityState> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        loader.loadReferring(asked);
        Decision decision = planner.decide(removed, dropped, notes, replaced);
        Set<EntityState> followed = Collections.newSetFromMap(new IdentityHashMap<>());
        while (loader.loadReferring(decision.scope().deletions(), asked)
                | loader.loadFollowing(decision.scope().updates.values(), followed)) {
            decision = planner.decide(removed, dropped, notes, replaced);
        }
        return decision;
    }

    private void carryOut(Decision decision) {
        FlushSettlement settlement = new FlushSettlement(decision);
        if (!decision.steps().isEmpty()) {
            transactions.atomically(() -> {
                executor.execute(decision.steps());
                settlement.check();
            });
        }
        settlement.settle(this::forget);
    }

    private void forget() {
        loader.forget();
        if (removed.isEmpty() && dropped.isEmpty() && notes.touched.isEmpty() && pending.isEmpty()) {
            return;
        }
        Journal journal = map.journal();
        if (journal.isActive()) {
            List<EntityState> removedBefore = new ArrayList<>(removed);
            List<Object> droppedBefore = new ArrayList<>(dropped);
            MemberNotes notesBefore = notes.copy();
            BitSet pendingBefore = (BitSet) pending.clone();
            journal.record(() -> {
                removed.addAll(removedBefore);
                dropped.addAll(droppedBefore);
                notes.addAll(notesBefore);
                pending.or(pendingBefore);
            });
        }
        removed.clear();
        dropped.clear();
        notes.clear();
        pending.clear();
    }

    /** Forgets all entities, and all that was to be written; for good, so nothing is kept for the rollback of a transaction around it. */
    public void clear() {
        map.journal().forget();
        map.clear();
        loader.clear();
        removed.clear();
        dropped.clear();
        notes.clear();
        pending.clear();
    }

    /** A member was added to a managed collection: the other side of the relation follows. */
    public void added(EntityCollection<?> collection, Object member) {
        members.added(collection, member);
    }

    /** Members of a managed collection have other places now. */
    public void moved(EntityCollection<?> collection) {
        members.moved(collection);
    }

    /** A member was removed from a managed collection: the other side of the relation follows. */
    public void removed(EntityCollection<?> collection, Object member) {
        members.removed(collection, member);
    }

    /** Empties a field that a generator has filled; what the application has set there since stays. */
    record MadeUndo(
            EntityState state,
            Object entity,
            int property,
            @Nullable Object made) implements Journal.Undo {

        @Override
        public void undo() {
            if (Objects.deepEquals(state.get(entity, property), made)) {
                state.set(entity, property, null);
            }
        }
    }
}
