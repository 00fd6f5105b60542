// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.EntityDraft.ColumnIndex;
import io.mikroorm.naming.ConstraintKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of indexes and unique constraints and names them; adds those of relations. Reads declared indexes and
 * columns; writes the indexes of entities.
 */
final class DefineIndexes implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            addDeclared(model, entity, entity, "");
            addOfRelations(model, entity);
        }
    }

    private static void addDeclared(ModelDraft model, EntityDraft entity, ClassDraft draft, String path) {
        for (PropertyDraft property : draft.sound()) {
            for (IndexDraft index : property.indexes) {
                Mistake mistake = unindexable(property, index);
                if (mistake == null) {
                    add(model, entity, index, columns(entity, path + property.name()));
                } else {
                    model.mistakes.add(property, mistake);
                }
            }
            if (property instanceof EmbeddedDraft embedded) {
                addDeclared(model, entity, embedded.body, path + property.name() + ".");
            }
        }
        for (IndexDraft index : draft.indexes) {
            addOfClass(model, entity, draft, path, index);
        }
    }

    private static void addOfClass(
            ModelDraft model, EntityDraft entity, ClassDraft draft, String path, IndexDraft index) {
        if (index.properties().isEmpty()) {
            model.mistakes.add(draft, ColumnMistakes.indexOfNothing(draft, index));
            return;
        }
        List<ColumnDraft> columns = new ArrayList<>();
        for (String property : index.properties()) {
            PathEnd end = PathEnd.within(draft, property);
            if (!end.problem().isEmpty()) {
                model.mistakes.add(draft, ColumnMistakes.indexOfUnknown(draft, index, property, end.problem()));
                return;
            }
            Mistake mistake = end.property() == null ? null : unindexable(end.property(), index);
            if (mistake != null) {
                model.mistakes.add(draft, mistake);
                return;
            }
            columns.addAll(columns(entity, path + property));
        }
        add(model, entity, index, columns);
    }

    private static @Nullable Mistake unindexable(PropertyDraft property, IndexDraft index) {
        boolean elsewhere = property instanceof ToManyDraft || (property instanceof ToOneDraft r && !r.isOwner());
        return elsewhere ? ColumnMistakes.indexOfNoColumn(property, index) : null;
    }

    private static void addOfRelations(ModelDraft model, EntityDraft entity) {
        for (ColumnDraft column : entity.columns) {
            if (!(column.property() instanceof ToOneDraft relation)) {
                continue;
            }
            boolean indexed = entity.columnIndexes.stream()
                    .anyMatch(
                            known -> known.columns().equals(List.of(column)) && (known.unique() || !relation.oneToOne));
            if (!indexed && (relation.oneToOne || relation.index)) {
                add(model, entity, new IndexDraft(List.of(), "", relation.oneToOne), List.of(column));
            }
        }
    }

    /** The columns of a path; several for an embedded value, none where they could not be known. */
    private static List<ColumnDraft> columns(EntityDraft entity, String path) {
        return entity.columns.stream()
                .filter(c -> c.path().equals(path) || c.path().startsWith(path + "."))
                .toList();
    }

    private static void add(ModelDraft model, EntityDraft entity, IndexDraft index, List<ColumnDraft> columns) {
        if (columns.isEmpty()) {
            return;
        }
        for (ColumnDraft column : columns) {
            if (column.type().storage().isContent()) {
                model.mistakes.add(entity, ColumnMistakes.indexOfContent(entity, column, index));
                return;
            }
        }
        ConstraintKind kind = index.unique() ? ConstraintKind.UNIQUE : ConstraintKind.INDEX;
        List<String> names = columns.stream().map(ColumnDraft::name).toList();
        String name = index.name().isEmpty() ? model.naming.constraintName(entity.table, names, kind) : index.name();
        ColumnIndex found = new ColumnIndex(name, columns, index.unique());
        if (!entity.columnIndexes.contains(found)) {
            entity.columnIndexes.add(found);
        }
    }
}
