// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import org.jspecify.annotations.Nullable;

/**
 * A to-many relation as the write path sees it.
 *
 * @param owner the entity that has the collection
 * @param target the members' entity
 * @param foreignKey of a one-to-many: the foreign key of the members; null for a many-to-many
 * @param mirror of a many-to-many: the target's collection of the same pivot table; -1 where there is none
 */
record ToManyRelation(
        EntityMetadata owner,
        ToManyProperty property,
        EntityMetadata target,
        @Nullable ForeignKey foreignKey,
        int mirror) {

    int index() {
        return property.index();
    }

    boolean cascades(Cascade cascade) {
        return property.cascade().contains(cascade);
    }

    /** Whether the members are removed together with the owner. */
    boolean removesMembers() {
        return property.orphanRemoval() || cascades(Cascade.REMOVE);
    }

    @Override
    public String toString() {
        return owner.name() + "." + property.name();
    }
}
