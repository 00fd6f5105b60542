// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.sql.ast.Cast;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.sql.plan.ArrayPlanner;
import io.mikroorm.sql.plan.WritePlanner;
import io.mikroorm.sql.platform.SqlPlatform;
import java.util.ArrayList;
import java.util.List;

/** The types that values have on their way into the columns of a model, for statements that name them. */
record ValueTypes(MetadataStorage metadata, SqlPlatform platform) {

    /** The type of the values of a column; of a foreign key that of the key, unless the mapping says otherwise. */
    String of(MappedColumn column) {
        boolean likeKey = column.isForeignKey() && column.columnType().isEmpty();
        return platform.valueType(
                likeKey ? metadata.get(column.relation().target()).key() : column);
    }

    /** The types of columns, then that of the key, then that of the version, if it is asked for. */
    List<String> of(EntityMetadata entity, int[] columns, boolean versioned) {
        List<String> types = of(entity, columns);
        types.add(of(entity.key()));
        MappedColumn version = entity.version();
        if (versioned && version != null) {
            types.add(of(version));
        }
        return types;
    }

    private List<String> of(EntityMetadata entity, int[] columns) {
        List<String> types = new ArrayList<>(columns.length + 2);
        for (int column : columns) {
            types.add(of(entity.columns().get(column)));
        }
        return types;
    }

    InsertSelect insert(EntityMetadata entity, int[] columns, String key) {
        List<String> names = new ArrayList<>(columns.length);
        for (int column : columns) {
            names.add(entity.columns().get(column).name());
        }
        return ArrayPlanner.insert(entity.table(), names, of(entity, columns), key);
    }

    /** Rows to insert or update. Values of a merge have no types of their own, and contents would be taken for text: they are cast. */
    Insert upsertRows(EntityMetadata entity, int[] columns, UpsertBatch.Conflict conflict, int rows) {
        Insert insert = WritePlanner.upsert(entity, columns, conflict, rows);
        if (platform.dialect().upserting() != Upserting.MERGE || !setsContents(entity, columns)) {
            return insert;
        }
        List<List<Expression>> cells = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            List<Expression> values = new ArrayList<>(columns.length);
            for (int i = 0; i < columns.length; i++) {
                MappedColumn column = entity.columns().get(columns[i]);
                Expression value = insert.rows().cell(row, i);
                values.add(column.type().storage().isContent() ? new Cast(value, of(column)) : value);
            }
            cells.add(values);
        }
        return new Insert(
                insert.table(), insert.columns(), new Rows.Listed(cells), insert.onConflict(), insert.returning());
    }

    private static boolean setsContents(EntityMetadata entity, int[] columns) {
        for (int column : columns) {
            if (entity.columns().get(column).type().storage().isContent()) {
                return true;
            }
        }
        return false;
    }

    InsertSelect upsert(EntityMetadata entity, int[] columns, UpsertBatch.Conflict conflict) {
        return ArrayPlanner.upsert(entity, columns, of(entity, columns), conflict);
    }

    InsertSelect link(ToManyProperty relation) {
        ToManyProperty.Pivot pivot = PivotWriter.pivot(relation);
        List<String> names = List.of(pivot.ownerColumn(), pivot.targetColumn());
        return ArrayPlanner.insert(pivot.table(), names, pairs(relation), "");
    }

    Delete unlink(ToManyProperty relation) {
        return ArrayPlanner.unlink(PivotWriter.pivot(relation), pairs(relation));
    }

    private List<String> pairs(ToManyProperty relation) {
        return List.of(
                of(metadata.get(relation.owner()).key()),
                of(metadata.get(relation.target()).key()));
    }
}
