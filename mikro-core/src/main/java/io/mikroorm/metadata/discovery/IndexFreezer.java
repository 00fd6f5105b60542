// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.ColumnPart;
import io.mikroorm.metadata.discovery.draft.ColumnText;
import io.mikroorm.type.Storage;
import java.util.Map;
import java.util.Objects;

/** Makes immutable indexes, and words about columns, of drafts: over columns that were made before. */
final class IndexFreezer {

    private IndexFreezer() {}

    static IndexMapping freeze(ColumnIndex draft, Map<ColumnDraft, MappedColumn> columns) {
        return new IndexMapping(
                draft.name(),
                draft.parts().stream()
                        .map(part -> freeze(part, column(part, columns)))
                        .toList(),
                draft.unique(),
                draft.nullsDistinct(),
                draft.type(),
                draft.where().stream()
                        .map(condition -> new IndexCondition(
                                Objects.requireNonNull(columns.get(condition.column())),
                                condition.comparison(),
                                condition.value()))
                        .toList(),
                draft.include().stream().map(columns::get).toList(),
                draft.expression() == null ? null : freeze(draft.expression(), columns),
                draft.options(),
                draft.deferred(),
                draft.clustered());
    }

    private static MappedColumn column(ColumnPart part, Map<ColumnDraft, MappedColumn> columns) {
        MappedColumn stored = Objects.requireNonNull(columns.get(part.stored()));
        ColumnDraft inside = part.column();
        if (part.document() != null && stored.type().storage() == Storage.JSON) {
            return MappedColumn.open(stored, inside.path(), inside.name(), inside.type());
        }
        return part.document() == null ? stored : Objects.requireNonNull(stored.inside(inside.path()));
    }

    private static IndexPart freeze(ColumnPart draft, MappedColumn column) {
        return new IndexPart(
                column, draft.descending(), draft.nulls(), draft.length(), draft.collation(), draft.operator());
    }

    static ColumnExpression freeze(ColumnText draft, Map<ColumnDraft, MappedColumn> columns) {
        return new ColumnExpression(
                draft.words(), draft.columns().stream().map(columns::get).toList());
    }
}
