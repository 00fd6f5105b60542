// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.RecordReader;
import io.mikroorm.hydration.ReflectiveStateFactory;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.RecordMapping;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Generates one state class for each entity class, when it is first asked for. Where that fails, the reflective state does
 * its work, and a warning says why, once.
 */
public final class GeneratedStateFactory implements StateFactory {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.bytecode");

    private final MetadataStorage storage;
    private final ReflectiveStateFactory reflective;
    private final AtomicReferenceArray<@Nullable EntityState> prototypes;

    /** Made for all entities of a model. */
    public GeneratedStateFactory(MetadataStorage storage) {
        this.storage = storage;
        this.reflective = new ReflectiveStateFactory(storage);
        this.prototypes = new AtomicReferenceArray<>(storage.size());
    }

    @Override
    public EntityState prototype(EntityMetadata entity) {
        EntityState known = prototypes.get(entity.index());
        if (known != null) {
            return known;
        }
        EntityState made = generate(entity);
        EntityState winner = prototypes.compareAndExchange(entity.index(), null, made);
        return winner == null ? made : winner;
    }

    private EntityState generate(EntityMetadata entity) {
        try {
            StateDescription description = StateDescription.of(entity, storage);
            List<Object> constants = HandleTable.of(description.constants());
            return HiddenStateLoader.define(description, constants);
        } catch (MikroOrmException mistake) {
            throw mistake;
        } catch (IllegalAccessException | RuntimeException | LinkageError e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No state class could be generated for " + entity.type().getName()
                            + "; it is read and written by reflection, which is slower.",
                    e);
            return reflective.prototype(entity);
        }
    }

    @Override
    public RecordReader reader(RecordMapping mapping) {
        try {
            RecordReaderWriter writer = new RecordReaderWriter(mapping);
            byte[] file = writer.write();
            return HiddenStateLoader.define(file, HandleTable.of(writer.constants()), RecordReader.class);
        } catch (MikroOrmException mistake) {
            throw mistake;
        } catch (IllegalAccessException | RuntimeException | LinkageError e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No reader could be generated for "
                            + mapping.record().type().getName() + "; it is made by reflection, which is slower.",
                    e);
            return reflective.reader(mapping);
        }
    }
}
