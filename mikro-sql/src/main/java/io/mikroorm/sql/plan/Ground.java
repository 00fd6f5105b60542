// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.ElementsTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the paths of a predicate start.
 *
 * @param tables those of the entity
 * @param element the element of an array that the predicate is about; null where it is about the entity itself
 * @param own whether that is a value as in a column, of an array of the database's own
 * @param negated whether the opposite of the predicate is asked for, so that unknown and false are not the same
 */
record Ground(JoinPlanner tables, @Nullable Column element, boolean own, boolean negated) {

    static Ground of(JoinPlanner tables) {
        return new Ground(tables, null, false, false);
    }

    /** The same, for a predicate of which the opposite is asked for. */
    Ground toNegate() {
        return new Ground(tables, element, own, true);
    }

    /** What has the document in which a value stands that is inside of one, or that is one. */
    Column document(ColumnPath path) {
        Column of = element;
        if (of != null) {
            return of;
        }
        ColumnPath holder = path.holder();
        if (holder != null) {
            return document(holder);
        }
        MappedColumn document = path.column().document();
        return tables.along(path.joins())
                .columns(document == null ? path.column() : document)
                .column();
    }

    /** The names on the way to the value from there: none to a column. */
    List<String> names(ColumnPath path) {
        if (path.isOpen()) {
            ColumnPath holder = path.holder();
            List<String> all = new ArrayList<>(holder == null ? List.of() : names(holder));
            all.addAll(path.names());
            return all;
        }
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
        return name.isEmpty() ? List.of() : List.of(name.split("\\.", -1));
    }

    /**
     * The elements of an array that is here.
     *
     * @param own whether it is an array of the database's own, and no document
     */
    ElementsTable elementsOf(ColumnPath array, boolean own) {
        String alias = tables.aliases().next(array.column().property().name());
        ElementsTable.Kind kind =
                own ? ElementsTable.Kind.ARRAY : array.isOpen() ? ElementsTable.Kind.OPEN : ElementsTable.Kind.DOCUMENT;
        return new ElementsTable(document(array), names(array), alias, kind);
    }

    /** In one of these elements. */
    Ground in(ElementsTable elements) {
        return new Ground(tables, elements.element(), elements.array(), false);
    }
}
