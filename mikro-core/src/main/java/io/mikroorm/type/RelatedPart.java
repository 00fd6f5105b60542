// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;
import org.jspecify.annotations.Nullable;

/** A part of a struct that is a relation: its field holds an entity or a handle, and the store the key of it. Thread-safe. */
public interface RelatedPart {

    /** The key of what a field holds, as an entity has it; null where there is none yet. */
    @Nullable
    Object keyOf(Object held);

    /** What a field holds of the target with a key: the managed object, or a handle to it. */
    Object held(Object key, Targets targets);

    /** The entity that a value of a field means; of a handle that has no object yet, the handle. */
    Object target(Object held);

    /** {@code Author}, for messages. */
    String targetName();

    /** Where the targets of keys come from. */
    interface Targets {

        /** The handle of the entity with an integral key: the managed one, or a new reference. */
        Object reference(int entityIndex, long key);

        /** The handle of the entity with a key of another kind: the managed one, or a new reference. */
        Object reference(int entityIndex, Object key);
    }

    /** Says the keys of targets, for those who write them. */
    @FunctionalInterface
    interface Keys {

        /** What each object has; one that has none yet is an error. */
        Keys KNOWN = (part, held) -> {
            Object key = part.keyOf(held);
            if (key == null) {
                throw new ValidationException(
                        4405,
                        "An embedded object refers to a new " + part.targetName()
                                + " that has no key yet, so that nothing can be written of it. Persist and flush it before,"
                                + " or persist the entity with the object: its flush writes both in their order.");
            }
            return key;
        };

        /** The same, where a target without a key stands for itself: to compare. */
        Keys OR_TARGET = (part, held) -> {
            Object key = part.keyOf(held);
            return key == null ? new Keyless(part.target(held)) : key;
        };

        /** The key of a target, as an entity has it; null to leave it out, and a {@link Keyless} in the place of one. */
        @Nullable
        Object of(RelatedPart part, Object held);
    }

    /** A target that has no key yet, in the place of one: the same as itself alone. */
    final class Keyless {

        private final Object target;

        Keyless(Object target) {
            this.target = target;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Keyless that && that.target == target;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(target);
        }
    }
}
