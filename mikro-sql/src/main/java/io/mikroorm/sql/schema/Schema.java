// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All tables of a database that we have to do with. They may refer to tables outside. */
public record Schema(List<Table> tables) {

    /** Refuses two tables of one name; takes a copy. */
    public Schema {
        tables = List.copyOf(tables);
        Set<TableName> known = new HashSet<>();
        for (Table table : tables) {
            if (!known.add(table.name())) {
                throw new IllegalArgumentException("The schema has the table " + table.name() + " twice");
            }
        }
    }

    /**
     * The tables such that each comes after those it refers to, and otherwise in their own order. Where tables refer to
     * each other in a circle, one reference of the circle points forward.
     */
    public List<Table> referencedFirst() {
        return new ReferencedFirst(tables).order();
    }
}
