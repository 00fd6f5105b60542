// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.Column;

/**
 * A table of a select with the rows of one entity.
 *
 * @param path how it was reached from the root, relation by relation; empty for the root
 * @param alias what it is called
 */
record Anchor(String path, String alias, EntityMetadata entity) {

    Column column(MappedColumn column) {
        return new Column(alias, column.name());
    }

    Column key() {
        return column(entity.key());
    }
}
