// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;

/**
 * A table of a select with the rows of one entity.
 *
 * @param path how it was reached from the root, relation by relation; empty for the root
 * @param alias what it is called
 */
record Anchor(String path, String alias, EntityMetadata entity) {

    /** Where a value of the table is; what is inside of an embedded object is refused, because no column is called so. */
    Columns columns(MappedColumn column) {
        MappedColumn document = column.document();
        if (document != null) {
            throw PlanErrors.inside(entity, column, document);
        }
        return Columns.of(alias, column.names());
    }

    Columns key() {
        return columns(entity.key());
    }
}
