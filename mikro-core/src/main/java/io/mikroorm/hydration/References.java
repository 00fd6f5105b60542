// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.type.RelatedPart;

/** Where a hydrator gets the objects that foreign keys point to. Implemented by the identity map. */
public interface References extends RelatedPart.Targets {

    /** What is being loaded. */
    Batch batch();

    /** The state of the entity with an integral key: the managed one, or a new reference. */
    @Override
    EntityState reference(int entityIndex, long key);

    /** The state of the entity with a key of another kind: the managed one, or a new reference. */
    @Override
    EntityState reference(int entityIndex, Object key);
}
