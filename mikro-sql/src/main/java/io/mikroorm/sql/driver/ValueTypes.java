// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.UpdateBatch.Unchanged;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.PivotColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.sql.ast.Cast;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.IndexOption;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.sql.plan.ArrayPlanner;
import io.mikroorm.sql.plan.ElementTypes;
import io.mikroorm.sql.plan.Tables;
import io.mikroorm.sql.plan.WritePlanner;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types that values have on their way into the columns of a model, for statements that name them. */
record ValueTypes(
        MetadataStorage metadata,
        SqlPlatform platform,
        @Nullable String schema) implements ElementTypes {

    /** Of a foreign key those of the key, unless the mapping says otherwise. */
    @Override
    public List<String> of(MappedColumn column) {
        if (column.parts().isEmpty()) {
            return List.of(single(column));
        }
        return column.parts().stream()
                .map(part -> named(platform.valueType(part)))
                .toList();
    }

    @Override
    public boolean reads(DocumentValue.Kind kind) {
        Documents documents = platform.dialect().documents();
        DocumentValue.Kind read = kind == DocumentValue.Kind.MOMENT ? DocumentValue.Kind.CODE : kind;
        return documents != null && documents.template(read) != null;
    }

    @Override
    public String openNumber() {
        Documents documents = platform.dialect().documents();
        return documents == null ? "?" : documents.number();
    }

    @Override
    public boolean takesFractionsOnly() {
        Documents documents = platform.dialect().documents();
        return documents != null && documents.hasFractionsOnly();
    }

    @Override
    public String looseText() {
        return platform.looseText();
    }

    @Override
    public boolean finds(String name) {
        Documents documents = platform.dialect().documents();
        return documents != null && documents.finds(name);
    }

    @Override
    public @Nullable String bounded(int length) {
        Documents documents = platform.dialect().documents();
        return documents == null || !documents.isBounding()
                ? null
                : documents.beforeStart() + "?" + documents.behindStart(length);
    }

    @Override
    public boolean isArray(MappedColumn column) {
        return platform.dialect().supports(Feature.ARRAY_PARAMETERS)
                && platform.isArray(of(column).get(0));
    }

    @Override
    public boolean takesRegexps() {
        return platform.dialect().supportsAny(Feature.REGEXP_LIKE, Feature.REGEXP_SIGNS, Feature.REGEXP_FLAGS);
    }

    @Override
    public ValueType words() {
        return SearchedWords.of(platform.dialect());
    }

    @Override
    public String language(IndexMapping index) {
        return IndexOption.language(platform.dialect().indexOptions(), index.options());
    }

    @Override
    public boolean readsElements() {
        Documents documents = platform.dialect().documents();
        return documents != null && documents.elements() != null;
    }

    private String single(MappedColumn column) {
        ToOneProperty relation = column.columnType().isEmpty() ? column.reference() : null;
        return named(
                platform.valueType(relation == null ? column : relation.referenced(metadata.get(relation.target()))));
    }

    /** The type of a native enum lies where its table does. */
    private String named(String type) {
        return schema == null ? type : platform.dialect().quoting().in(schema, type);
    }

    /** Sets columns of many rows, whose values travel as arrays. */
    Update update(EntityMetadata entity, int[] columns, List<List<String>> parts, boolean versioned) {
        return ArrayPlanner.update(entity, columns, parts, of(entity, columns, versioned), versioned);
    }

    /** The types of columns, then that of the key, then that of the version, if it is asked for. */
    List<String> of(EntityMetadata entity, int[] columns, boolean versioned) {
        List<String> types = of(entity, columns);
        types.addAll(of(entity.key()));
        MappedColumn version = entity.version();
        if (versioned && version != null) {
            types.addAll(of(version));
        }
        return types;
    }

    private List<String> of(EntityMetadata entity, int[] columns) {
        List<String> types = new ArrayList<>(columns.length + 2);
        for (int column : columns) {
            types.addAll(of(entity.written(column)));
        }
        return types;
    }

    /** The types of what rows must still have. */
    List<String> of(EntityMetadata entity, Unchanged unchanged) {
        return of(entity, unchanged.equal().stream().mapToInt(Integer::intValue).toArray());
    }

    InsertSelect insert(EntityMetadata entity, int[] columns, String key) {
        return ArrayPlanner.insert(Tables.of(entity), WritePlanner.names(entity, columns), of(entity, columns), key);
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
            for (int each : columns) {
                MappedColumn column = entity.written(each);
                for (int part = 0; part < column.type().width(); part++) {
                    Expression value = insert.rows().cell(row, values.size());
                    values.add(column.type().storage().isContent() ? new Cast(value, single(column)) : value);
                }
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
        List<String> types = pairs(relation);
        String place = pivot.place();
        if (place != null) {
            types.add(platform.valueType(PivotColumn.place(place)));
        }
        return ArrayPlanner.link(pivot, types);
    }

    Delete unlink(ToManyProperty relation) {
        return ArrayPlanner.unlink(PivotWriter.pivot(relation), pairs(relation));
    }

    private List<String> pairs(ToManyProperty relation) {
        List<String> types = new ArrayList<>(of(metadata.get(relation.owner()).key()));
        types.addAll(of(metadata.get(relation.target()).key()));
        return types;
    }
}
