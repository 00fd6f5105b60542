// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.HierarchyDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What classes beside each other in one table may share: columns of values that are stored in the same way, of which no index speaks. Relations
 * are found by their names from the classes above, so they are not shared, nor are their names.
 */
final class SharedColumns {

    private SharedColumns() {}

    /** Looks at two properties with one column. */
    static void check(ModelDraft model, EntityDraft entity, ColumnDraft column, ColumnDraft twin) {
        if (column.property() instanceof ToOneDraft && twin.property() instanceof ToOneDraft) {
            model.mistakes.add(
                    column.property(), HierarchyMistakes.relationOfSeveral(column.property(), twin.property()));
        } else if (!isSame(twin, column)) {
            model.mistakes.add(column.property(), HierarchyMistakes.columnOfSeveral(entity, column, twin));
        } else if (isIndexed(entity, column) || isIndexed(declaring(entity, twin), twin)) {
            model.mistakes.add(column.property(), HierarchyMistakes.indexOfSeveral(entity, column, twin));
        }
    }

    /** Looks at all pairs of classes of which none is above the other. */
    static void check(ModelDraft model, HierarchyDraft hierarchy) {
        List<EntityDraft> members = hierarchy.members;
        for (int i = 0; i < members.size(); i++) {
            for (EntityDraft earlier : members.subList(0, i)) {
                checkRelations(model, earlier, members.get(i));
                checkDocuments(model, earlier, members.get(i));
            }
        }
    }

    /** Looks at all pairs of classes with tables of their own: a relation is found by its name from the classes above. */
    static void checkNames(ModelDraft model, HierarchyDraft hierarchy) {
        List<EntityDraft> members = hierarchy.members;
        for (int i = 0; i < members.size(); i++) {
            for (EntityDraft earlier : members.subList(0, i)) {
                checkNames(model, earlier, members.get(i));
            }
        }
    }

    private static void checkNames(ModelDraft model, EntityDraft earlier, EntityDraft entity) {
        for (PropertyDraft property : entity.own()) {
            for (PropertyDraft twin : earlier.own()) {
                boolean relations = isRelation(property) || isRelation(twin);
                if (relations && property.name().equals(twin.name())) {
                    model.mistakes.add(property, HierarchyMistakes.nameOfSeveral(property, twin));
                }
            }
        }
        for (ColumnDraft column : entity.ownColumns()) {
            for (ColumnDraft twin : earlier.ownColumns()) {
                boolean inside =
                        column.property() instanceof ToOneDraft && column.path().indexOf('.') > 0;
                if (inside && column.path().equals(twin.path())) {
                    model.mistakes.add(
                            column.property(), HierarchyMistakes.nameOfSeveral(column.property(), twin.property()));
                }
            }
        }
    }

    private static void checkRelations(ModelDraft model, EntityDraft earlier, EntityDraft entity) {
        for (PropertyDraft property : entity.own()) {
            for (PropertyDraft twin : earlier.own()) {
                boolean relations = isRelation(property) || isRelation(twin);
                if (relations && property.name().equals(twin.name())) {
                    model.mistakes.add(property, HierarchyMistakes.relationOfSeveral(property, twin));
                }
            }
        }
        for (ColumnDraft column : entity.ownColumns()) {
            for (ColumnDraft twin : earlier.ownColumns()) {
                boolean inside =
                        column.property() instanceof ToOneDraft && column.path().indexOf('.') > 0;
                if (inside && column.path().equals(twin.path())) {
                    model.mistakes.add(
                            column.property(), HierarchyMistakes.relationOfSeveral(column.property(), twin.property()));
                }
            }
        }
    }

    private static boolean isRelation(PropertyDraft property) {
        return property instanceof ToOneDraft || property instanceof ToManyDraft;
    }

    /** A value and a document, or a list of keys, cannot have the same name in documents. */
    private static void checkDocuments(ModelDraft model, EntityDraft earlier, EntityDraft entity) {
        for (ColumnDraft column : entity.ownColumns()) {
            for (ColumnDraft twin : earlier.ownColumns()) {
                if (isInside(column.name(), twin.name()) || isInside(twin.name(), column.name())) {
                    model.mistakes.add(column.property(), HierarchyMistakes.columnOfSeveral(entity, column, twin));
                }
            }
            checkKeys(model, earlier, entity, column);
        }
        for (ColumnDraft column : earlier.ownColumns()) {
            checkKeys(model, entity, earlier, column);
        }
    }

    private static void checkKeys(ModelDraft model, EntityDraft owner, EntityDraft other, ColumnDraft column) {
        for (PropertyDraft property : owner.own()) {
            boolean same = column.name().equalsIgnoreCase(property.name()) || isInside(column.name(), property.name());
            if (same && property instanceof ToManyDraft relation && relation.manyToMany && relation.isOwner()) {
                model.mistakes.add(column.property(), HierarchyMistakes.relationOfSeveral(column.property(), property));
            }
        }
    }

    private static boolean isInside(String name, String outer) {
        return name.toLowerCase(Locale.ROOT).startsWith(outer.toLowerCase(Locale.ROOT) + ".");
    }

    private static boolean isSame(ColumnDraft one, ColumnDraft other) {
        if (!(one.property() instanceof ScalarDraft first) || !(other.property() instanceof ScalarDraft second)) {
            return false;
        }
        boolean made = first.isMade() || second.isMade();
        return (!made || first.field.equals(second.field))
                && !first.lazy
                && !second.lazy
                && first.collation.equals(second.collation)
                && one.type().equals(other.type())
                && one.columnType().equals(other.columnType());
    }

    private static @Nullable EntityDraft declaring(EntityDraft entity, ColumnDraft column) {
        if (entity.hierarchy != null) {
            for (EntityDraft member : entity.hierarchy.members) {
                if (member.ownColumns().contains(column)) {
                    return member;
                }
            }
        }
        return null;
    }

    private static boolean isIndexed(@Nullable EntityDraft entity, ColumnDraft column) {
        for (ColumnIndex index : entity == null ? List.<ColumnIndex>of() : entity.columnIndexes) {
            if (index.uses(column)) {
                return true;
            }
        }
        return false;
    }
}
