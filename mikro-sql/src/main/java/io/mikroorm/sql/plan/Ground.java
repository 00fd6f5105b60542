// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.ColumnPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.ElementsTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the paths of a predicate start.
 *
 * @param tables those of the entity
 * @param element the element of an array that the predicate is about; null where it is about the entity itself
 */
record Ground(JoinPlanner tables, @Nullable Column element) {

    static Ground of(JoinPlanner tables) {
        return new Ground(tables, null);
    }

    /** What has the document in which a value stands that is inside of one, or that is one. */
    Column document(ColumnPath path) {
        Column of = element;
        if (of != null) {
            return of;
        }
        MappedColumn document = path.column().document();
        return tables.along(path.joins())
                .columns(document == null ? path.column() : document)
                .column();
    }

    /** The names on the way to the value from there: none to a column. */
    List<String> names(ColumnPath path) {
        String name = path.column().name();
        MappedColumn document = path.column().document();
        if (element == null) {
            return document == null
                    ? List.of()
                    : parts(name.substring(document.name().length() + 1));
        }
        return parts(name);
    }

    private static List<String> parts(String name) {
        return List.of(name.split("\\.", -1));
    }

    /** The elements of an array that is here. */
    ElementsTable elementsOf(ColumnPath array) {
        String alias = tables.aliases().next(array.column().property().name());
        return new ElementsTable(document(array), names(array), alias);
    }

    /** In one of these elements. */
    Ground in(ElementsTable elements) {
        return new Ground(tables, elements.element());
    }
}
