// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.Batch;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands for entities of hierarchies. Before the row of one is known, a handle of the class by which it is referred to does; the state of
 * its own class takes the handle's place in the table, and who holds the handle sees the object through it. Not thread-safe.
 */
final class Handles {

    private final IdentityMap map;
    /** The handles that others took the place of, by who stands there now. */
    private final Map<EntityState, List<EntityState>> former = new IdentityHashMap<>();

    Handles(IdentityMap map) {
        this.map = map;
    }

    /** The state with a key: the known one where it can be of the class, or a new reference. */
    EntityState reference(IdentityTable table, @Nullable EntityState known, EntityMetadata wanted, long key) {
        if (known == null) {
            EntityState fresh = map.prototype(wanted).newState();
            fresh.key(key);
            return table.add(fresh, map.batch());
        }
        return known(table, known, wanted);
    }

    /** As the other method, for other keys. */
    EntityState reference(IdentityTable table, @Nullable EntityState known, EntityMetadata wanted, Object key) {
        if (known == null) {
            EntityState fresh = map.prototype(wanted).newState();
            fresh.key(key);
            return table.add(fresh, map.batch());
        }
        return known(table, known, wanted);
    }

    private EntityState known(IdentityTable table, EntityState known, EntityMetadata wanted) {
        return known.metadata().isA(wanted) ? map.met(known) : narrow(table, known, wanted);
    }

    /** A state of a class in the place of a handle of a class above it. Anything else that is known cannot be of the class. */
    EntityState narrow(IdentityTable table, EntityState known, EntityMetadata wanted) {
        boolean isHandle = known.status() == Status.REFERENCE && known.entity() == null;
        if (!isHandle || !wanted.isA(known.metadata())) {
            throw HydrationErrors.otherClass(known, wanted);
        }
        EntityState fresh = map.prototype(wanted).newState();
        fresh.keyFrom(known);
        fresh.batch(known.batch());
        fresh.status(Status.REFERENCE);
        table.replace(known, fresh);
        follow(known, fresh);
        map.journal().record(new HandleUndo(this, table, known, fresh));
        return fresh;
    }

    private void follow(EntityState known, EntityState fresh) {
        List<EntityState> handles = former.remove(known);
        if (handles == null) {
            handles = new ArrayList<>(1);
        }
        handles.add(known);
        former.put(fresh, handles);
    }

    /** Puts a handle back where it was. */
    void widen(IdentityTable table, EntityState handle, EntityState fresh) {
        if (table.holds(fresh)) {
            table.size(); // the handle's former place in the order is closed by this
            table.replace(fresh, handle);
        } else {
            table.restore(handle);
        }
        forget(handle, fresh);
        if (fresh.status() != Status.NEW) { // one that is to be inserted again stays
            IdentityMap.detach(fresh);
        }
        handle.entity(null);
        handle.status(Status.REFERENCE);
    }

    private void forget(EntityState handle, EntityState fresh) {
        List<EntityState> handles = former.remove(fresh);
        if (handles != null) {
            handles.remove(handle);
            if (!handles.isEmpty()) {
                former.put(handle, handles);
            }
        }
    }

    /** Shows the object of a state to all who hold a handle that stood for it. */
    void fill(EntityState state) {
        List<EntityState> handles = former.get(state);
        if (handles == null) {
            return;
        }
        Batch batch = state.batch();
        for (int i = 0; i < handles.size(); i++) {
            EntityState handle = handles.get(i);
            if (handle.entity() == null) {
                map.journal().record(new HandleEmptied(handle));
            }
            handle.entity(state.entity());
            map.loaded(handle);
            handle.batch(batch);
        }
    }

    /** Who stands for what a handle means. */
    EntityState current(EntityState handle) {
        Object entity = handle.entity();
        if (entity != null) {
            EntityState state = map.stateOf(entity);
            return state == null ? handle : state;
        }
        Object key = handle.status() == Status.REFERENCE ? handle.key() : null;
        EntityState known = key == null ? null : map.get(handle.metadata(), key);
        return known == null ? handle : known;
    }

    /** A new object was inserted under a key of which only a handle of a class above is known: it takes the handle's place. */
    EntityState takePlace(EntityState inserted, EntityState handle) {
        if (!inserted.metadata().isA(handle.metadata())) {
            throw HydrationErrors.otherClass(handle, inserted.metadata());
        }
        IdentityTable table = map.table(inserted.metadata());
        inserted.keyFrom(handle);
        table.remove(handle);
        follow(handle, inserted);
        handle.entity(inserted.entity());
        handle.status(Status.LOADED);
        map.journal().record(new HandleUndo(this, table, handle, inserted));
        return inserted;
    }

    /** Lets go of all. */
    void clear() {
        for (List<EntityState> handles : former.values()) {
            for (int i = 0; i < handles.size(); i++) {
                IdentityMap.detach(handles.get(i));
            }
        }
        former.clear();
    }
}
