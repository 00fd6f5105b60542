// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.IndexClause;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnCondition;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.naming.ConstraintKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of indexes and unique constraints and names them; adds those of relations. Reads declared indexes and
 * columns; writes the indexes of entities.
 */
final class DefineIndexes implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (entity.parent != null) {
                entity.columnIndexes.addAll(entity.parent.columnIndexes);
            }
            addDeclared(model, entity, new Scope(entity, ""));
            addOfRelations(model, entity);
        }
    }

    /** A class whose indexes are declared, and its path from the entity, ended by a dot. */
    private record Scope(ClassDraft draft, String path) {}

    private static void addDeclared(ModelDraft model, EntityDraft entity, Scope scope) {
        for (PropertyDraft property : scope.draft.own()) {
            for (IndexDraft index : property.indexes) {
                Mistake mistake = unindexable(property, index);
                if (mistake == null) {
                    Members members = new Members();
                    members.columns.addAll(columns(entity, scope.path + property.name()));
                    add(model, entity, scope, index, members);
                } else {
                    model.mistakes.add(property, mistake);
                }
            }
            if (property instanceof EmbeddedDraft embedded) {
                addDeclared(model, entity, new Scope(embedded.body, scope.path + property.name() + "."));
            }
        }
        for (IndexDraft index : scope.draft.indexes) {
            addOfClass(model, entity, scope, index);
        }
    }

    private static void addOfClass(ModelDraft model, EntityDraft entity, Scope scope, IndexDraft index) {
        if (index.properties().isEmpty()) {
            model.mistakes.add(scope.draft, ColumnMistakes.indexOfNothing(scope.draft, index));
            return;
        }
        Members members = new Members();
        for (String property : index.properties()) {
            Mistake mistake = members.add(entity, scope, index, property);
            if (mistake != null) {
                model.mistakes.add(scope.draft, mistake);
                return;
            }
        }
        add(model, entity, scope, index, members);
    }

    /** The columns of an index, and those that are sorted downwards. */
    private static final class Members {

        private final List<ColumnDraft> columns = new ArrayList<>();
        private final Set<ColumnDraft> descending = new HashSet<>();

        @Nullable
        Mistake add(EntityDraft entity, Scope scope, IndexDraft index, String property) {
            String[] words = property.trim().split("\\s+");
            boolean downwards = words.length == 2 && words[1].equalsIgnoreCase("desc");
            if (words.length > 1 && !downwards && !(words.length == 2 && words[1].equalsIgnoreCase("asc"))) {
                return ColumnMistakes.unreadableIndex(scope.draft, index, property);
            }
            PathEnd end = PathEnd.within(scope.draft, words[0]);
            if (!end.problem().isEmpty()) {
                return ColumnMistakes.indexOfUnknown(scope.draft, index, words[0], end.problem());
            }
            List<ColumnDraft> found = columns(entity, scope.path + words[0]);
            columns.addAll(found);
            if (downwards) {
                descending.addAll(found);
            }
            return end.property() == null ? null : unindexable(end.property(), index);
        }
    }

    private static @Nullable Mistake unindexable(PropertyDraft property, IndexDraft index) {
        boolean elsewhere = property instanceof KeyTextDraft
                || property instanceof ToManyDraft
                || (property instanceof ToOneDraft r && !r.isOwner());
        if (elsewhere) {
            return ColumnMistakes.indexOfNoColumn(property, index);
        }
        return property.owner.inDocument || property instanceof StructDraft ? ClassMistakes.indexed(property) : null;
    }

    private static void addOfRelations(ModelDraft model, EntityDraft entity) {
        for (ColumnDraft column : entity.ownColumns()) {
            if (!(column.property() instanceof ToOneDraft relation)) {
                continue;
            }
            boolean indexed = entity.columnIndexes.stream()
                    .anyMatch(known -> known.isSortedBy(List.of(column)) && (known.unique() || !relation.oneToOne));
            if (!indexed && (relation.oneToOne || relation.index)) {
                Members members = new Members();
                members.columns.add(column);
                add(model, entity, new Scope(entity, ""), IndexDraft.plain(relation.oneToOne), members);
            }
        }
    }

    /** The columns of a path; several for an embedded value, none where they could not be known. */
    private static List<ColumnDraft> columns(EntityDraft entity, String path) {
        return entity.columns.stream()
                .filter(c -> c.path().equals(path) || c.path().startsWith(path + "."))
                .toList();
    }

    private static void add(ModelDraft model, EntityDraft entity, Scope scope, IndexDraft index, Members members) {
        if (members.columns.isEmpty()) {
            return;
        }
        for (ColumnDraft column : members.columns) {
            if (column.property() instanceof StructDraft) {
                model.mistakes.add(scope.draft, ClassMistakes.indexed(column.property()));
                return;
            }
            if (column.type().storage().isContent()) {
                model.mistakes.add(entity, ColumnMistakes.indexOfContent(entity, column, index));
                return;
            }
        }
        List<ColumnCondition> where = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        Mistake mistake = readWhere(entity, scope, index, where);
        mistake = mistake == null ? readOptions(scope, index, options) : mistake;
        if (mistake != null) {
            model.mistakes.add(scope.draft, mistake);
            return;
        }
        ColumnIndex found = new ColumnIndex(
                name(model, entity, index, members.columns),
                members.columns,
                index.unique(),
                index.type(),
                members.descending,
                where,
                options);
        if (!entity.columnIndexes.contains(found)) {
            entity.columnIndexes.add(found);
        }
    }

    private static String name(ModelDraft model, EntityDraft entity, IndexDraft index, List<ColumnDraft> columns) {
        if (!index.name().isEmpty()) {
            return index.name();
        }
        ConstraintKind kind = index.unique() ? ConstraintKind.UNIQUE : ConstraintKind.INDEX;
        List<String> names =
                columns.stream().flatMap(column -> column.names().stream()).toList();
        return model.naming.constraintName(entity.table, names, kind);
    }

    private static @Nullable Mistake readWhere(
            EntityDraft entity, Scope scope, IndexDraft index, List<ColumnCondition> where) {
        for (String text : index.where()) {
            IndexClause clause = IndexClause.parse(text);
            if (clause == null) {
                return ColumnMistakes.unreadableIndex(scope.draft, index, text);
            }
            PathEnd end = PathEnd.within(scope.draft, clause.path());
            if (!end.problem().isEmpty()) {
                return ColumnMistakes.indexOfUnknown(scope.draft, index, clause.path(), end.problem());
            }
            List<ColumnDraft> columns = columns(entity, scope.path + clause.path());
            if (end.property() == null) {
                continue;
            }
            Object value = columns.size() == 1 ? clause.valueOf(columns.get(0).type()) : null;
            if (columns.size() != 1 || (value == null && clause.comparison().hasValue())) {
                return ColumnMistakes.incomparable(scope.draft, index, text, end.property());
            }
            where.add(new ColumnCondition(columns.get(0), clause.comparison(), value));
        }
        return null;
    }

    private static @Nullable Mistake readOptions(Scope scope, IndexDraft index, Map<String, String> options) {
        for (String text : index.options()) {
            int sign = text.indexOf('=');
            String name = sign < 0 ? "" : text.substring(0, sign).trim();
            if (name.isEmpty() || options.put(name, text.substring(sign + 1).trim()) != null) {
                return ColumnMistakes.unreadableIndex(scope.draft, index, text);
            }
        }
        return null;
    }
}
