// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.PivotColumn;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.Column;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.PrimaryKey;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what the table of a many-to-many is like that is nobody's: both keys, which are its key, and the place of the member, if that is kept,
 * by which the links of an owner are found as well.
 */
final class PivotDesign {

    private final SqlPlatform platform;
    private final ConstraintNames names;

    PivotDesign(SqlPlatform platform, ConstraintNames names) {
        this.platform = platform;
        this.names = names;
    }

    Table table(Pivot pivot, EntityMetadata owner, EntityMetadata target) {
        List<Column> columns = new ArrayList<>();
        Pivot.Kind kind = pivot.kind();
        if (kind != null) {
            columns.add(
                    Column.of(kind.column(), platform.columnType(PivotColumn.kind(kind, platform.indexedLength()))));
        }
        addKey(columns, pivot.ownerColumns(), owner.key());
        addKey(columns, pivot.targetColumns(), target.key());
        List<String> key = columns.stream().map(Column::name).toList();
        List<Index> indexes = new ArrayList<>(List.of(index(pivot.table(), pivot.targetColumns())));
        String place = pivot.place();
        if (place != null) {
            String type = platform.columnType(PivotColumn.place(place));
            columns.add(Column.of(place, type).withDefault("(0)")); // of links that were there before
            List<String> inOrder = new ArrayList<>(pivot.ownerColumns());
            if (kind != null) {
                inOrder.add(0, kind.column());
            }
            inOrder.add(place);
            indexes.add(index(pivot.table(), inOrder));
        }
        return Table.of(TableName.in(pivot.schema(), pivot.table()), columns)
                .withPrimaryKey(new PrimaryKey(null, key))
                .withIndexes(indexes);
    }

    private Index index(String table, List<String> columns) {
        return new Index(names.of(table, columns, ConstraintKind.INDEX), columns);
    }

    private void addKey(List<Column> columns, List<String> called, MappedColumn key) {
        List<MappedColumn> typed = key.parts().isEmpty() ? List.of(key) : key.parts();
        for (int i = 0; i < typed.size(); i++) {
            columns.add(Column.of(called.get(i), platform.columnType(typed.get(i))));
        }
    }
}
