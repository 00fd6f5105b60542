// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.RecordMapping;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Makes states that work by reflection: the reference of what a state does, and the fallback where none can be generated. */
public final class ReflectiveStateFactory implements StateFactory {

    private final MetadataStorage storage;
    private final AtomicReferenceArray<EntityState> prototypes;

    /** Made for all entities of a model. */
    public ReflectiveStateFactory(MetadataStorage storage) {
        this.storage = storage;
        this.prototypes = new AtomicReferenceArray<>(storage.size());
    }

    @Override
    public EntityState prototype(EntityMetadata entity) {
        EntityState known = prototypes.get(entity.index());
        if (known != null) {
            return known;
        }
        ReflectiveModel model = new ReflectiveModel(entity, storage, new ReflectiveMembers(entity));
        prototypes.compareAndSet(entity.index(), null, new ReflectiveEntityState(model));
        return prototypes.get(entity.index());
    }

    @Override
    public RecordReader reader(RecordMapping mapping) {
        return new ReflectiveRecordReader(mapping);
    }
}
