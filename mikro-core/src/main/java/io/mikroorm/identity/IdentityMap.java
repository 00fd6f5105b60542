// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.EntityContext;
import io.mikroorm.hydration.Batch;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.References;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.KeyFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities that one entity manager knows: those with a row by key, one object for each, and those that are to be
 * inserted by object. Not thread-safe.
 */
public final class IdentityMap implements References, KeyFields.Targets {

    private final MetadataStorage metadata;
    private final StateFactory states;
    private final EntityContext context;
    private final Batch unasked;
    private final @Nullable IdentityTable[] tables;
    private final List<IdentityTable> used = new ArrayList<>(2);
    private final NewEntities newEntities = new NewEntities();
    private final Journal journal = new Journal(this);
    private @Nullable LeftOut leftOut;
    private @Nullable Unread unread;
    private @Nullable Handles handles;
    private Batch batch;
    private boolean parts;

    /** What its references and collections load through. */
    public EntityContext context() {
        return context;
    }

    /** An empty map over a model; references and collections load through the context. */
    public IdentityMap(MetadataStorage metadata, StateFactory states, EntityContext context) {
        this.metadata = metadata;
        this.states = states;
        this.context = context;
        this.unasked = new Batch(context, this);
        this.batch = unasked;
        this.tables = new IdentityTable[metadata.size()];
    }

    /** The model. */
    public MetadataStorage metadata() {
        return metadata;
    }

    /** What was done since the transaction began. */
    public Journal journal() {
        return journal;
    }

    /** The state without an object that stands for an entity class. */
    public EntityState prototype(EntityMetadata entity) {
        return states.prototype(entity);
    }

    /** The prototype for the class of an object; an object that is no entity is an error. */
    public EntityState prototypeOf(Object entity) {
        return states.prototype(metadata.get(entity.getClass()));
    }

    /** The managed entities of one class. */
    public IdentityTable table(EntityMetadata entity) {
        return table(entity.index());
    }

    private IdentityTable table(int entityIndex) {
        IdentityTable table = tables[entityIndex];
        if (table == null) {
            EntityMetadata entity = metadata.get(entityIndex);
            EntityMetadata root = entity.root();
            if (root == entity) {
                table = new IdentityTable(states.prototype(entity), journal);
                used.add(table);
            } else {
                table = table(root.index());
            }
            tables[entityIndex] = table;
        }
        return table;
    }

    /** What is known of hierarchies beside their tables. */
    Handles handles() {
        Handles known = handles;
        if (known == null) {
            known = new Handles(this);
            handles = known;
        }
        return known;
    }

    /** The state that stands for what a handle means: of an entity in a hierarchy, that of the object once it is there. */
    public EntityState current(EntityState handle) {
        return handle.metadata().hierarchy() == null ? handle : handles().current(handle);
    }

    /** The managed entity with a key, loaded or only referred to; null where there is none. The key may be any number that fits. */
    public @Nullable EntityState get(EntityMetadata entity, Object key) {
        IdentityTable table = tables[entity.root().index()];
        if (table == null) {
            return null;
        }
        return entity.hasIntegralKey()
                ? table.get(KeyValues.toLong(entity, given(entity, key)))
                : table.get(KeyValues.convert(entity, given(entity, key)));
    }

    /** The key that is meant by what was given: of an entity whose key is a relation, or has several fields, also targets, or handles to them. */
    public @Nullable Object given(EntityMetadata entity, Object key) {
        ToOneProperty relation = entity.keyRelation();
        if (relation == null || key instanceof CompositeKey) {
            KeyFields fields =
                    key instanceof CompositeKey ? KeyFields.of(entity.key().type()) : null;
            return fields == null ? key : fields.convert(key, this);
        }
        return keyOf(key, relation.target());
    }

    /** The key of an entity of a class, or a handle to one; any other value stays as it is. */
    @Override
    public @Nullable Object keyOf(Object value, @Nullable Class<?> target) {
        if (target == null) {
            return value;
        }
        if (value instanceof EntityState handle) {
            return handle.metadata().isA(metadata.get(target)) ? handle.key() : value;
        }
        Object object = RelationTargets.target(value);
        return target.isInstance(object) ? prototypeOf(object).readKey(object) : value;
    }

    /** What is known about an object: managed by its key, or to be inserted; null when it is neither. */
    public @Nullable EntityState stateOf(Object entity) {
        EntityMetadata description = metadata.find(entity.getClass());
        if (description == null) {
            return null;
        }
        EntityState managed = managed(description, entity);
        return managed != null ? managed : newEntities.get(entity);
    }

    /**
     * What is known about an object, even where its key was taken away or leads elsewhere, as it does when a relation that is the key was
     * emptied: then all of its class are looked through.
     */
    public @Nullable EntityState stateWhateverKey(Object entity) {
        EntityState known = stateUnlessRefused(entity);
        EntityMetadata description = known == null ? metadata.find(entity.getClass()) : null;
        if (description == null || description.keyRelation() == null && description.keyFields() == null) {
            return known; // a value is left where it is: taken away, it makes a new object of this one
        }
        IdentityTable table = tables[description.root().index()];
        return table == null ? null : table.of(entity);
    }

    /** A class of keys may refuse what the fields say by now: the object is known all the same. */
    private @Nullable EntityState stateUnlessRefused(Object entity) {
        try {
            return stateOf(entity);
        } catch (RuntimeException refused) {
            EntityMetadata description = metadata.find(entity.getClass());
            if (description == null || description.keyFields() == null) {
                throw refused;
            }
            return newEntities.get(entity);
        }
    }

    /** Whether a state is that of another entity manager, which has not let go of its entity. */
    public boolean isOfAnother(EntityState state) {
        EntityContext other = state.context();
        return other != null && other != context && other.isManaging();
    }

    private @Nullable EntityState managed(EntityMetadata description, Object entity) {
        IdentityTable table = tables[description.root().index()];
        EntityState prototype = states.prototype(description);
        if (table == null || !prototype.hasKey(entity)) {
            return null;
        }
        EntityState found;
        if (description.hasIntegralKey()) {
            found = table.get(prototype.readLongKey(entity));
        } else {
            Object key = prototype.readKey(entity);
            found = key == null ? null : table.get(key);
        }
        return found != null && found.entity() == entity ? found : null;
    }

    @Override
    public EntityState reference(int entityIndex, long key) {
        IdentityTable table = tables[entityIndex];
        if (table == null) {
            table = table(entityIndex);
        }
        EntityState known = table.get(key);
        if (table.isShared()) {
            return handles().reference(table, known, metadata.get(entityIndex), key);
        }
        return known == null ? table.add(key, batch) : met(known);
    }

    @Override
    public EntityState reference(int entityIndex, Object key) {
        IdentityTable table = table(entityIndex);
        EntityState known = table.get(key);
        if (table.isShared()) {
            return handles().reference(table, known, metadata.get(entityIndex), key);
        }
        return known == null ? table.add(key, batch) : met(known);
    }

    /** Compares before it writes: most rows refer to what an earlier row of the same result did. */
    EntityState met(EntityState known) {
        if (known.batch() != batch && known.status() == Status.REFERENCE) {
            known.batch(batch);
        }
        return known;
    }

    /** The state with a key of any kind that fits: the managed one, or a new reference. */
    public EntityState reference(EntityMetadata entity, Object key) {
        return entity.hasIntegralKey()
                ? reference(entity.index(), KeyValues.toLong(entity, given(entity, key)))
                : reference(entity.index(), KeyValues.convert(entity, given(entity, key)));
    }

    /** Begins a query: what it loads or meets for the first time belongs together. */
    void nextBatch() {
        batch = new Batch(context, this);
    }

    @Override
    public Batch batch() {
        return batch;
    }

    /** Starts to manage an object that is to be inserted; one that is managed already is an error of the caller. */
    public EntityState track(Object entity) {
        EntityState state = prototypeOf(entity).newState();
        state.entity(entity);
        state.batch(unasked);
        state.status(Status.NEW);
        newEntities.add(entity, state);
        state.bindCollections();
        record(MapUndo.Done.TRACKED, state, entity, Status.NEW);
        return state;
    }

    /** Forgets an object that was to be inserted. */
    public void untrack(EntityState state) {
        Object entity = state.entity();
        long turn = entity == null ? -1 : newEntities.remove(entity, state);
        if (entity != null && turn >= 0) {
            state.status(Status.DETACHED);
            state.batch(null);
            if (journal.isActive()) {
                journal.record(new MapUndo(this, MapUndo.Done.UNTRACKED, state, entity, turn));
            }
        }
    }

    void trackAgain(EntityState state, Object entity, long turn) {
        newEntities.restore(entity, state, turn);
        state.status(Status.NEW);
        state.batch(unasked);
    }

    /**
     * An object was inserted: from now on it is managed by the key that it has, which no other object has by now.
     *
     * @param written the key of its row, which counts where the object could not be given it
     */
    public void settleInserted(EntityState state, @Nullable Object written) {
        Object entity = state.entity();
        Object held = entity == null ? null : state.readKey(entity);
        Object key = held == null && written != null ? KeyValues.convert(state.metadata(), written) : held;
        if (entity == null || key == null) {
            throw new IllegalStateException(state.describe() + " was inserted without a key");
        }
        if (state.metadata().hasIntegralKey()) {
            state.key(((Number) key).longValue());
        } else {
            state.key(key);
        }
        state.status(Status.LOADED);
        IdentityTable table = table(state.metadata());
        if (table.holds(state)) {
            return; // a handle, which has its place
        }
        if (!table.add(state)) {
            throw new IllegalStateException("two objects stand for " + state.describe());
        }
        long turn = newEntities.remove(entity, state);
        if (journal.isActive()) {
            journal.record(new MapUndo(this, MapUndo.Done.INSERTED, state, entity, turn));
        }
    }

    /**
     * A new object was inserted under a key of which only a handle is known: from now on the handle stands for it, so that all who
     * hold it mean the new entity. It is settled as other new ones are, instead of the state that is no longer needed.
     */
    public EntityState takePlace(EntityState inserted, EntityState handle) {
        if (inserted.metadata() != handle.metadata()) {
            return handles().takePlace(inserted, handle);
        }
        Object entity = inserted.requiredEntity();
        long turn = newEntities.remove(entity, inserted);
        inserted.status(Status.DETACHED);
        inserted.batch(null);
        inserted.keyFrom(handle);
        handle.entity(entity);
        handle.status(Status.NEW);
        handle.bindCollections();
        if (journal.isActive()) {
            journal.record(new PlaceUndo(this, handle, inserted, entity, turn));
        }
        return handle;
    }

    /** A reference was loaded, or an entity refreshed: a rollback makes it a reference again. */
    public void loaded(EntityState state) {
        if (state.status() == Status.REFERENCE) {
            record(MapUndo.Done.LOADED, state, state, Status.REFERENCE);
        }
        state.status(Status.LOADED);
    }

    /** A collection is about to be filled: a rollback empties it again. */
    public void collectionLoaded(EntityCollection<?> collection) {
        if (journal.isActive()) {
            journal.record(new CollectionUndo(collection));
        }
    }

    /** Forgets a managed entity. */
    public void evict(EntityState state) {
        Status before = state.status();
        if (before == Status.NEW) {
            untrack(state);
            return;
        }
        noteLeftOut(state);
        noteUnread(state);
        table(state.metadata()).remove(state);
        state.status(Status.DETACHED);
        record(MapUndo.Done.EVICTED, state, state, before);
        state.batch(null);
    }

    void noteLeftOut(EntityState state) {
        Object entity = state.entity();
        BitSet missing = state.missing();
        if (entity == null || missing == null && leftOut == null) {
            return;
        }
        LeftOut known = leftOut == null ? new LeftOut() : leftOut;
        known.note(entity, missing);
        leftOut = known;
    }

    /** From now on there may be entities of which only a part was read. */
    void noteParts() {
        parts = true;
    }

    /** Whether there may be entities of which only a part was read. */
    public boolean hasParts() {
        return parts;
    }

    /**
     * The columns of the values that an object was never given, which was managed here and is no longer; null for none. Not to be changed.
     */
    public @Nullable BitSet leftOut(Object entity) {
        return leftOut == null ? null : leftOut.of(entity);
    }

    /** A state that says of an object which is not managed that it is a reference whose row nobody has read; null for all others. */
    public @Nullable EntityState unread(Object entity) {
        if (unread == null || !unread.has(entity)) {
            return null;
        }
        EntityState state = prototypeOf(entity).newState();
        state.entity(entity);
        state.status(Status.REFERENCE);
        return state;
    }

    /** Tells another map of references, and of what objects lack: for a map that manages none, but reads rows, beside one that is asked about them. */
    public void tell(IdentityMap other) {
        unread = other.notes();
        leftOut = other.leftOut == null ? new LeftOut() : other.leftOut;
        other.leftOut = leftOut;
    }

    private Unread notes() {
        Unread known = unread == null ? new Unread() : unread;
        unread = known;
        return known;
    }

    /** Most let go of entities that are loaded, of which there is nothing to note. */
    private void noteUnread(EntityState state) {
        if (unread != null || state.status() == Status.REFERENCE && state.entity() != null) {
            notes().note(state);
        }
    }

    void restore(EntityState state, Status before, @Nullable Batch with) {
        state.status(before);
        state.batch(with);
        table(state.metadata()).restore(state);
    }

    private void record(MapUndo.Done done, EntityState state, Object entity, Status before) {
        if (journal.isActive()) {
            journal.record(new MapUndo(this, done, state, entity, before));
        }
    }

    /** The objects that are to be inserted, in the order in which they were tracked; a copy. */
    public List<EntityState> tracked() {
        return newEntities.list();
    }

    /** Tells of the references that it will forget, and of what entities lack of which it has read a part. */
    void noteUnread() {
        for (int i = 0; i < used.size(); i++) {
            IdentityTable table = used.get(i);
            for (int j = 0; j < table.size(); j++) {
                EntityState state = table.at(j);
                if (state.status() == Status.REFERENCE && state.entity() != null) {
                    notes().note(state);
                } else if (parts && PropertyColumns.isPart(state)) {
                    noteLeftOut(state);
                }
            }
        }
    }

    /** Forgets the managed entities, which do not learn of it: for a map that manages none, but reads rows. */
    void forget() {
        for (int i = 0; i < used.size(); i++) {
            used.get(i).forget();
        }
        handles = null;
    }

    /** Forgets everything. Cannot be taken back by a rollback. */
    public void clear() {
        for (int i = 0; i < tables.length; i++) {
            IdentityTable table = tables[i];
            for (int j = 0; table != null && j < table.size(); j++) {
                noteUnread(table.at(j));
                if (parts) {
                    noteLeftOut(table.at(j));
                }
                detach(table.at(j));
            }
            tables[i] = null;
        }
        used.clear();
        if (handles != null) {
            handles.clear();
        }
        for (EntityState state : newEntities.list()) {
            detach(state);
        }
        newEntities.clear();
    }

    static void detach(EntityState state) {
        state.status(Status.DETACHED);
        state.batch(null);
    }
}
