// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.RelatedPart;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The key of entities of one class whose key is a relation: it is that of the target. Thread-safe. */
public final class RelatedKey {

    private final MetadataStorage storage;
    private final ReflectiveStateFactory targets;
    private final ToOneProperty relation;

    /** For a class whose key is a relation. */
    public RelatedKey(EntityMetadata entity, MetadataStorage storage) {
        this(Objects.requireNonNull(entity.keyRelation()), storage);
    }

    /** For a relation that is one of several key fields. */
    RelatedKey(ToOneProperty relation, MetadataStorage storage) {
        this.relation = relation;
        this.storage = storage;
        this.targets = new ReflectiveStateFactory(storage);
    }

    /** The key of what the relation holds: an entity, or a handle of any kind; null where there is nothing, or nothing with a key yet. */
    public @Nullable Object keyOf(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof EntityState state && isInMap(state)) {
            return state.keyOf();
        }
        Object target = RelationTargets.target(value);
        EntityMetadata description = storage.find(target.getClass());
        return description == null ? null : targets.prototype(description).readKey(target);
    }

    private static boolean isInMap(EntityState state) {
        return state.entity() == null
                || state.status() == EntityState.Status.LOADED
                || state.status() == EntityState.Status.REFERENCE;
    }

    /** The same, of a class with an integral key; zero where there is none. */
    public long longKeyOf(@Nullable Object value) {
        return FieldValues.longKey(keyOf(value));
    }

    /** What the relation of an object with a key holds: the target with that key, or a handle to it. */
    Object target(RelatedPart.Targets references, Object key) {
        EntityMetadata entity = storage.get(relation.target());
        Object target = entity.hasIntegralKey()
                ? references.reference(entity.index(), FieldValues.longKey(key))
                : references.reference(entity.index(), key);
        return relation.isRef() ? target : ((EntityState) target).entityOrReference();
    }

    /** The same for a relation inside of an embedded object; the model is asked for when there are objects. */
    public static RelatedPart part(ToOneProperty relation, Supplier<MetadataStorage> model) {
        return new Part(relation, model);
    }

    private static final class Part implements RelatedPart {

        private final ToOneProperty relation;
        private final Supplier<MetadataStorage> model;
        private volatile @Nullable RelatedKey made;

        Part(ToOneProperty relation, Supplier<MetadataStorage> model) {
            this.relation = relation;
            this.model = model;
        }

        private RelatedKey key() {
            RelatedKey known = made;
            if (known == null) {
                known = new RelatedKey(relation, model.get());
                made = known;
            }
            return known;
        }

        @Override
        public @Nullable Object keyOf(Object held) {
            return key().keyOf(held);
        }

        @Override
        public Object held(Object stored, Targets targets) {
            return key().target(targets, stored);
        }

        @Override
        public Object target(Object held) {
            return RelationTargets.target(held);
        }

        @Override
        public String targetName() {
            return relation.targetName();
        }
    }

    /** Sets the relation of an object to the target with a key; null empties it. */
    void set(EntityState state, Object object, @Nullable Object key) {
        Object value = key == null ? null : target(state.references(), key);
        state.set(object, state.indexOf(relation), value);
    }
}
