// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.hydration.EmbeddableAssembly;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.Property;
import org.jspecify.annotations.Nullable;

/** A field that a value is put into. */
sealed interface Slot {

    @Nullable
    Object get();

    void set(@Nullable Object value);

    /** One of an entity. */
    record OfEntity(EntityState accessor, Object entity, int property) implements Slot {

        @Override
        public @Nullable Object get() {
            return accessor.get(entity, property);
        }

        @Override
        public void set(@Nullable Object value) {
            accessor.set(entity, property, value);
        }
    }

    /** One of an embedded object. */
    record OfObject(EmbeddableAssembly access, Object holder, Property property) implements Slot {

        @Override
        public @Nullable Object get() {
            return access.get(property, holder);
        }

        @Override
        public void set(@Nullable Object value) {
            access.set(property, holder, value);
        }
    }
}
