// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FormulaText;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.SqlWords;
import io.mikroorm.sql.ast.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The table that has a value. */
    Table tableOf(MappedColumn column) {
        return Tables.of(others == null ? entity : others.declaring(column));
    }

    /** Where a value of the entity is; what is inside of an embedded object is refused, because no column is called so. */
    Columns columns(MappedColumn column) {
        MappedColumn document = column.document();
        if (document != null) {
            throw PlanErrors.inside(entity, column, document);
        }
        if (column.isFormula()) {
            return new Columns(List.of(words(column)));
        }
        return Columns.of(others == null ? alias : others.aliasOf(column), column.names());
    }

    /** The paths of a formula are those of the class that has it. */
    private SqlWords words(MappedColumn column) {
        FormulaText formula = Objects.requireNonNull(((ScalarProperty) column.property()).formula());
        Hierarchy hierarchy = entity.hierarchy();
        EntityMetadata declaring = hierarchy == null ? entity : hierarchy.declaring(column);
        List<Column> columns = new ArrayList<>(formula.paths().size());
        for (String path : formula.paths()) {
            columns.add(columns(Objects.requireNonNull(declaring.column(path))).column());
        }
        return new SqlWords(formula.words(), columns, column.type().storage());
    }

    Columns key() {
        return Columns.of(alias, entity.key().names());
    }
}
