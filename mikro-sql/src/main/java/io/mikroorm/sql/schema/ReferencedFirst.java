// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks tables depth first and lists each when all that it refers to are listed. A reference to a table that is still
 * being walked closes a circle and is passed over, so only references within circles ever point forward.
 */
final class ReferencedFirst {
    private final Map<TableName, Table> tables = new LinkedHashMap<>();
    private final Set<TableName> met = new HashSet<>();
    private final List<Table> order = new ArrayList<>();

    ReferencedFirst(List<Table> tables) {
        for (Table table : tables) {
            this.tables.put(table.name(), table);
        }
    }

    List<Table> order() {
        for (Table table : tables.values()) {
            walk(table);
        }
        return List.copyOf(order);
    }

    private void walk(Table table) {
        if (!met.add(table.name())) {
            return;
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            Table referenced = tables.get(foreignKey.referencedTable());
            if (referenced != null) {
                walk(referenced);
            }
        }
        order.add(table);
    }
}
