// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToOneProperty;

/**
 * The side of a one-to-one without a column, as the write path sees it.
 *
 * @param owner the entity that has this side
 * @param number its place among the inverse to-ones of its entity
 * @param index its place among the properties of its entity
 * @param foreignKey the other side
 */
record InverseRelation(EntityMetadata owner, ToOneProperty property, int number, int index, ForeignKey foreignKey) {

    @Override
    public String toString() {
        return owner.name() + "." + property.name();
    }
}
