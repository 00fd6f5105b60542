// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.IndexClause;
import io.mikroorm.metadata.IndexCondition.Comparison;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnCondition;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.ColumnPart;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.GivenName;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.draft.UnstoredDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.FormulaMistakes;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.NameMistakes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of indexes and unique constraints and names them; adds those of relations. Reads declared indexes and
 * columns; writes the indexes of entities.
 */
final class DefineIndexes implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (entity.isView() && !entity.isMaterialized()) {
                continue; // those that are declared were refused
            }
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
                    addOfField(model, entity, scope, index, property);
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

    private static void addOfField(
            ModelDraft model, EntityDraft entity, Scope scope, IndexDraft index, PropertyDraft property) {
        IndexMembers members = new IndexMembers(entity, scope.draft, scope.path, index);
        if (index.expression().isEmpty()) {
            members.addPlain(scope.path + property.name());
        }
        add(model, entity, scope, index, members);
    }

    private static void addOfClass(ModelDraft model, EntityDraft entity, Scope scope, IndexDraft index) {
        if (index.properties().isEmpty() && index.expression().isEmpty()) {
            model.mistakes.add(scope.draft, ColumnMistakes.indexOfNothing(scope.draft, index));
            return;
        }
        IndexMembers members = new IndexMembers(entity, scope.draft, scope.path, index);
        for (String property : index.properties()) {
            Mistake mistake = members.addPart(property);
            if (mistake != null) {
                model.mistakes.add(scope.draft, mistake);
                return;
            }
        }
        add(model, entity, scope, index, members);
    }

    static @Nullable Mistake unindexable(PropertyDraft property, IndexDraft index) {
        boolean elsewhere = property instanceof KeyTextDraft
                || property instanceof UnstoredDraft
                || property instanceof ToManyDraft
                || (property instanceof ToOneDraft r && !r.isOwner());
        if (elsewhere) {
            return ColumnMistakes.indexOfNoColumn(property, index);
        }
        return property.owner.inDocument || property instanceof StructDraft ? ClassMistakes.indexed(property) : null;
    }

    private static void addOfRelations(ModelDraft model, EntityDraft entity) {
        for (ColumnDraft column : entity.ownColumns()) {
            if (!(column.property() instanceof ToOneDraft relation)
                    || relation == entity.keyRelation
                    || relation.collection != null && isOfOthers(entity, column)
                    || !relation.oneToOne
                            && !entity.keyFields.isEmpty()
                            && relation == entity.keyFields.get(0)) { // which the index of the key begins with
                continue;
            }
            List<ColumnDraft> written = written(entity, column, relation);
            boolean indexed = written.size() == 1 && written.get(0).property() == entity.key
                    || entity.columnIndexes.stream()
                            .anyMatch(known -> known.isSortedBy(written) && (known.unique() || !relation.oneToOne));
            if (!indexed && (relation.oneToOne || relation.index)) {
                IndexDraft plain = IndexDraft.plain(relation.oneToOne);
                IndexMembers members = new IndexMembers(entity, entity, "", plain);
                written.forEach(members::addPlain);
                add(model, entity, new Scope(entity, ""), plain, members);
            }
        }
    }

    /** Whether a collection names a column that others write, which is refused. */
    private static boolean isOfOthers(EntityDraft entity, ColumnDraft column) {
        return entity.columns.stream()
                .anyMatch(other -> other != column
                        && other.names().equals(column.names())
                        && !(other.property() instanceof ToOneDraft relation && !relation.persisted));
    }

    /** The columns of a relation as a flush writes them: of one that shows what others write, theirs, by which writes are then put in order. */
    private static List<ColumnDraft> written(EntityDraft entity, ColumnDraft column, ToOneDraft relation) {
        List<ColumnDraft> writers = new ArrayList<>();
        for (String name : relation.persisted ? List.<String>of() : column.names()) {
            for (ColumnDraft other : entity.columns) {
                boolean isShown = other.property() instanceof ToOneDraft shown && !shown.persisted;
                if (!isShown
                        && other.names().size() == 1
                        && other.names().get(0).equalsIgnoreCase(name)) {
                    writers.add(other);
                }
            }
        }
        return writers.size() == column.names().size() ? writers : List.of(column);
    }

    /** The columns of a path; several for an embedded value, none where they could not be known. */
    static List<ColumnDraft> columns(EntityDraft entity, String path) {
        return entity.columns.stream()
                .filter(c -> c.path().equals(path) || c.path().startsWith(path + "."))
                .toList();
    }

    private static void add(ModelDraft model, EntityDraft entity, Scope scope, IndexDraft index, IndexMembers members) {
        List<ColumnCondition> where = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        String hole = GivenName.unknown(index.name());
        Mistake mistake = hole == null
                ? members.readWords()
                : NameMistakes.unknownHole("The " + index.annotation() + " of " + scope.draft, index.name(), hole);
        mistake = mistake == null ? readWhere(entity, scope, index, where) : mistake;
        mistake = mistake == null ? readOptions(scope, index, options) : mistake;
        if (mistake != null) {
            model.mistakes.add(scope.draft, mistake);
            return;
        }
        if (members.columns().isEmpty() || isOfContent(model, entity, scope, index, members)) {
            return;
        }
        ColumnIndex found = new ColumnIndex(
                GivenName.of(model, entity, index, members.parts, members.expression),
                members.parts,
                index.unique(),
                index.nullsDistinct(),
                index.type(),
                where,
                members.include,
                members.expression,
                options,
                index.deferred(),
                index.clustered());
        mistake = outsideOfTable(entity, index, found);
        mistake = mistake == null ? nullsOfOthers(entity, index, found) : mistake;
        if (mistake != null) {
            model.mistakes.add(scope.draft, mistake);
        } else if (!entity.columnIndexes.contains(found)) {
            entity.columnIndexes.add(found);
        }
    }

    private static boolean isOfContent(
            ModelDraft model, EntityDraft entity, Scope scope, IndexDraft index, IndexMembers members) {
        for (ColumnPart part : members.parts) {
            if (part.column().property() instanceof StructDraft) {
                model.mistakes.add(
                        scope.draft, ClassMistakes.indexed(part.column().property()));
                return true;
            }
            if (part.column().type().storage().isContent()) {
                model.mistakes.add(entity, ColumnMistakes.indexOfContent(entity, part.column(), index));
                return true;
            }
        }
        return false;
    }

    /** An index is of one table. */
    private static @Nullable Mistake outsideOfTable(EntityDraft entity, IndexDraft declared, ColumnIndex index) {
        List<ColumnDraft> all = new ArrayList<>(index.stored());
        index.where().forEach(condition -> all.add(condition.column()));
        all.addAll(index.include());
        for (ColumnDraft column : all) {
            if (DefineFormulas.isFormula(column)) {
                return FormulaMistakes.inTable(entity, declared.anAnnotation(), column.path());
            }
            if (!entity.isInTableOfOther() && !entity.tableColumns().contains(column)) {
                return HierarchyMistakes.indexOfTwoTables(entity, declared, column, entity.declaring(column));
            }
        }
        return null;
    }

    /** Rows of the classes beside it have no values in its columns, so that they would collide, unless its conditions leave them out. */
    private static @Nullable Mistake nullsOfOthers(EntityDraft entity, IndexDraft declared, ColumnIndex index) {
        if (index.nullsDistinct() || entity.hierarchy == null || !entity.isInTableOfOther()) {
            return null;
        }
        List<ColumnDraft> common = entity.hierarchy.root().columns;
        for (ColumnCondition condition : index.where()) {
            if (condition.comparison() != Comparison.NULL && !common.contains(condition.column())) {
                return null;
            }
        }
        return HierarchyMistakes.nullsOfSeveral(entity, declared);
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
