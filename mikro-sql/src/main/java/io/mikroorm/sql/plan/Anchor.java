// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity in a select.
 *
 * @param path how it was reached from the root, relation by relation; empty for the root
 * @param alias what the entity's own table is called
 * @param others the tables with the rest of its row, where the entity is in a hierarchy with a table for each class; null elsewhere
 */
record Anchor(
        String path,
        String alias,
        EntityMetadata entity,
        @Nullable JoinedTables others) {

    /** Where a value of the entity is; what is inside of an embedded object is refused, because no column is called so. */
    Columns columns(MappedColumn column) {
        MappedColumn document = column.document();
        if (document != null) {
            throw PlanErrors.inside(entity, column, document);
        }
        return Columns.of(others == null ? alias : others.aliasOf(column), column.names());
    }

    Columns key() {
        return Columns.of(alias, entity.key().names());
    }
}
