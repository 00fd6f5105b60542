// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.DirectRef;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.members.Replaced;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.unitofwork.Write.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one flush decides on, beside the entities: nothing in it is visible to them. A row that an entity stands for is
 * named by its state when it exists, and by the write that inserts it when it is new.
 */
final class FlushScope {

    final IdentityMap map;
    final WriteModel model;
    final Times times;
    final Map<EntityState, Write> updates = new LinkedHashMap<>();
    final Map<EntityState, Write> deletes = new LinkedHashMap<>();
    final MemberNotes notes;
    /** The plain fields of managed entities that were given other members. */
    final Replaced replaced;
    /** Managed entities that are not as they were, though no column changed: an embeddable without a value came. */
    final List<EntityState> unequal = new ArrayList<>();
    /** Managed entities of which an inverse to-one was set. */
    final List<EntityState> inverseChanged = new ArrayList<>();

    private final Map<Object, Write> insertByEntity = new IdentityHashMap<>();
    private final Map<EntityMetadata, Map<Object, Write>> insertByKey = new HashMap<>();
    private final List<Write> inserts = new ArrayList<>();
    private final List<Write> deletesInOrder = new ArrayList<>();
    private final List<Write> cancelled = new ArrayList<>();

    FlushScope(IdentityMap map, WriteModel model, Times times, MemberNotes notes, Replaced replaced) {
        this.map = map;
        this.model = model;
        this.times = times;
        this.notes = notes;
        this.replaced = replaced;
    }

    EntityWrites writes(EntityMetadata entity) {
        return model.of(entity);
    }

    /** The new rows, in order, those that were given up again included; grows while new objects are reached. */
    List<Write> inserts() {
        return inserts;
    }

    /** The deletions in order; grows while cascades are followed. */
    List<Write> deletions() {
        return deletesInOrder;
    }

    /** The new rows that were given up again; grows while cascades are followed. */
    List<Write> cancelled() {
        return cancelled;
    }

    /** Gives a new object no row, from wherever it may be reached. */
    void drop(Object entity) {
        remove(begin(entity, null));
    }

    /** A new row for an object. */
    Write insert(Object entity, @Nullable EntityState state) {
        EntityMetadata type = map.prototypeOf(entity).metadata();
        if (type.isReadOnly()) {
            throw ReadOnlyErrors.persisted(type);
        }
        return begin(entity, state);
    }

    private Write begin(Object entity, @Nullable EntityState state) {
        EntityState prototype = map.prototypeOf(entity);
        EntityWrites type = model.of(prototype.metadata());
        Write write = new Write(Kind.INSERT, type, entity, state);
        for (int i = 0; i < write.values.length; i++) {
            write.put(i, prototype.columnValue(entity, i));
        }
        write.columns.andNot(type.formulas);
        write.key = prototype.readKey(entity);
        Object text = write.key == null ? prototype.keyOfText(entity) : null;
        if (text != null) { // of what is reached by a cascade; what was persisted has its key by now
            write.key = text;
            write.generate(type.keyColumn(), text);
        }
        if (write.key != null) {
            insertByKey
                    .computeIfAbsent(type.metadata.root(), t -> new HashMap<>())
                    .putIfAbsent(write.key, write);
        }
        insertByEntity.put(entity, write);
        inserts.add(write);
        return write;
    }

    /** The collection of a new entity; of a plain field one that it is to show when the flush has succeeded. */
    EntityCollection<?> collection(Write insert, ToManyRelation relation) {
        EntityState prototype = map.prototype(insert.type.metadata);
        return relation.property().isPlain()
                ? insert.given(prototype, relation.property()).collection()
                : prototype.collection(insert.entity(), relation.index());
    }

    /** The update of a managed row, begun if there is none yet. */
    Write update(EntityState state) {
        Write write = updates.get(state);
        if (write == null) {
            if (state.metadata().isReadOnly()) {
                throw ReadOnlyErrors.changed(state);
            }
            write = new Write(Kind.UPDATE, model.of(state.metadata()), subject(state), state);
            write.key = state.key();
            int version = write.type.versionColumn();
            if (version >= 0 && state.status() == Status.LOADED) {
                write.expectedVersion = state.snapshotValue(version);
            }
            updates.put(state, write);
        }
        return write;
    }

    /** Deletes a managed row, whatever else was to be done to it. */
    void delete(EntityState state) {
        if (deletes.containsKey(state)) {
            return;
        }
        if (state.metadata().isReadOnly()) {
            throw ReadOnlyErrors.removed(state.metadata(), state.key());
        }
        updates.remove(state);
        Write write = new Write(Kind.DELETE, model.of(state.metadata()), subject(state), state);
        write.key = state.key();
        int version = write.type.versionColumn();
        if (version >= 0 && state.status() == Status.LOADED) {
            write.expectedVersion = state.snapshotValue(version);
        }
        deletes.put(state, write);
        deletesInOrder.add(write);
    }

    /** Remembers what the foreign key of a row that is not loaded points to, as the other side of the relation tells. */
    void know(EntityState state, ForeignKey key, EntityState target) {
        Write write = deletes.getOrDefault(state, updates.get(state));
        if (write != null && state.status() == Status.REFERENCE) {
            write.knownColumn = key.index();
            write.knownValue = target;
        }
    }

    /** Removes what a row name stands for: deletes it, or does not insert it. */
    void remove(Object row) {
        if (row instanceof EntityState state) {
            delete(state);
        } else if (!((Write) row).cancelled) {
            ((Write) row).cancelled = true;
            cancelled.add((Write) row);
        }
    }

    boolean isRemoved(@Nullable Object row) {
        return row instanceof Write write ? write.cancelled : row != null && deletes.containsKey(row);
    }

    /** The managed object that has a key and stays, so that no new one can have it. A mere handle is none: it takes the new one. */
    @Nullable
    EntityState holder(EntityWrites type, Object key) {
        EntityState managed = map.get(type.metadata, key);
        return managed == null || managed.entity() == null || isRemoved(managed) ? null : managed;
    }

    private static Object subject(EntityState state) {
        Object entity = state.entity();
        return entity == null ? state : entity;
    }

    /** The row that an entity or a handle stands for; null for an object that is not known (yet). */
    @Nullable
    Object find(Object value) {
        Object entity = value;
        if (value instanceof EntityState handle) {
            EntityState state = map.current(handle);
            if (isManaged(state)) {
                return state.entity() == null ? rowOf(state) : state;
            }
            Object held = state.entity();
            if (held == null) {
                throw FlushErrors.foreignRef(state);
            }
            entity = held;
        } else if (value instanceof DirectRef<?> direct) {
            entity = direct.get();
        }
        Write insert = insertByEntity.get(entity);
        if (insert != null) {
            return insert;
        }
        EntityState state = map.stateOf(entity);
        return state == null || state.status() == Status.NEW ? null : state;
    }

    /** Whether an entity or a handle stands for no row that is managed, and for none that is new so far. */
    boolean isUnknown(Object value) {
        EntityState handle = value instanceof EntityState given ? map.current(given) : null;
        return handle != null && handle.entity() == null ? !isManaged(handle) : find(value) == null;
    }

    /** The new row that has the key of a handle without an object, which will be that row's; where there is none, the handle's own. */
    private Object rowOf(EntityState handle) {
        Object key = handle.key();
        if (key == null || deletes.containsKey(handle)) {
            return handle;
        }
        Write insert =
                insertByKey.getOrDefault(handle.metadata().root(), Map.of()).get(key);
        return insert == null || insert.cancelled ? handle : insert;
    }

    /** Whether there are new rows whose keys are known, so that handles without objects may be theirs. */
    boolean knowsNewKeys() {
        return !insertByKey.isEmpty();
    }

    private boolean isManaged(EntityState state) {
        if (state.status() != Status.LOADED && state.status() != Status.REFERENCE) {
            return false;
        }
        Object key = state.key();
        return key != null && map.get(state.metadata(), key) == state;
    }

    /** The object that a field value stands for. */
    static Object object(Object value) {
        if (value instanceof EntityState state) {
            Object entity = state.entity();
            return entity == null ? state : entity;
        }
        return value instanceof DirectRef<?> direct ? direct.get() : value;
    }

    /** The row that a row's foreign key will point to after the flush; null for none, and where it is not known. */
    @Nullable
    Object target(Object row, ForeignKey key) {
        Write write = row instanceof Write insert ? insert : updates.get(row);
        if (write != null && write.columns.get(key.index())) {
            return write.values[key.index()];
        }
        EntityState state = (EntityState) row;
        Object before = state.status() == Status.LOADED ? state.snapshotValue(key.index()) : null;
        return before == null ? null : find(before);
    }

    /** Whether the application has set a row's foreign key, or the flush has. */
    boolean isChanged(Object row, ForeignKey key) {
        if (row instanceof Write insert) {
            return insert.values[key.index()] != null;
        }
        Write write = updates.get(row);
        return write != null && write.columns.get(key.index());
    }

    /** Whether the flush itself has set a row's foreign key. */
    boolean isReconciled(Object row, ForeignKey key) {
        Write write = row instanceof Write insert ? insert : updates.get(row);
        return write != null && write.isReconciled(key.index());
    }

    /** Sets a row's foreign key to what the other side of the relation says. */
    void reconcile(Object row, ForeignKey key, @Nullable Object target) {
        if (row instanceof EntityState read && read.metadata().isReadOnly()) {
            throw ReadOnlyErrors.changed(read);
        }
        if (!key.isSettable()) {
            throw FlushErrors.finalForeignKey(key);
        }
        if (row instanceof EntityState state
                && state.status() == Status.REFERENCE
                && writes(state.metadata()).versionColumn() >= 0) {
            throw FlushErrors.loadFirst(state, key);
        }
        Write write = row instanceof Write insert ? insert : update((EntityState) row);
        write.reconcile(key.index(), target);
    }
}
