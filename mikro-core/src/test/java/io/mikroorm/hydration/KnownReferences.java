// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states by key, as an identity map would have them. Targets that only a constructor with arguments makes are loaded. */
public final class KnownReferences implements References {

    private final MetadataStorage storage;
    private final StateFactory factory;
    private final Map<List<Object>, EntityState> states = new HashMap<>();
    private final Batch batch = new Batch(new NoContext());

    public KnownReferences(MetadataStorage storage, StateFactory factory) {
        this.storage = storage;
        this.factory = factory;
    }

    @Override
    public Batch batch() {
        return batch;
    }

    @Override
    public EntityState reference(int entityIndex, long key) {
        EntityState state = states.computeIfAbsent(List.of(entityIndex, key), k -> make(entityIndex));
        state.key(key);
        return state;
    }

    @Override
    public EntityState reference(int entityIndex, Object key) {
        EntityState state = states.computeIfAbsent(List.of(entityIndex, key), k -> make(entityIndex));
        state.key(key);
        return state;
    }

    private EntityState make(int entityIndex) {
        EntityMetadata entity = storage.get(entityIndex);
        EntityState state = factory.prototype(entity).newState();
        state.status(Status.REFERENCE);
        List<Class<?>> parameters = entity.construction().parameterTypes();
        if (!parameters.isEmpty()) {
            Object[] arguments = new Object[parameters.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = parameters.get(i) == long.class ? 0L : null;
            }
            state.entity(state.construct(arguments));
        }
        return state;
    }

    /** Forgets one, so that its row is missing. */
    public void forgetObject(int entityIndex, Object key) {
        reference(entityIndex, key).entity(null);
    }
}
