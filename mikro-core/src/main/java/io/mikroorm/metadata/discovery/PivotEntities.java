// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.PivotEntityMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds in an entity the two foreign keys by which its rows are links of a many-to-many. */
final class PivotEntities {

    private PivotEntities() {}

    static void define(
            ModelDraft model, EntityDraft owner, ToManyDraft property, EntityDraft target, EntityDraft entity) {
        if (!model.platform.capabilities().has(Feature.PIVOT_TABLES)) {
            model.mistakes.add(property, PivotEntityMistakes.notTaken(property, entity, model.platform.name()));
            return;
        }
        boolean toItself = owner == target;
        List<ColumnDraft> toOwner = foreignKeys(entity, owner);
        List<ColumnDraft> toTarget = toItself ? toOwner : foreignKeys(entity, target);
        int each = toItself ? 2 : 1;
        boolean ownerWrong = toOwner.size() != each;
        if (ownerWrong || toTarget.size() != each) {
            EntityDraft side = ownerWrong ? owner : target;
            List<String> found = (ownerWrong ? toOwner : toTarget)
                    .stream().map(ColumnDraft::path).toList();
            model.mistakes.add(property, PivotEntityMistakes.noSides(property, entity, side, found));
            return;
        }
        if (entity.hierarchy != null) {
            model.mistakes.add(property, PivotEntityMistakes.inHierarchy(property, entity));
            return;
        }
        goesWithTarget(entity, toOwner.get(0));
        goesWithTarget(entity, toTarget.get(each - 1));
        isThereOnce(entity, toOwner.get(0), toTarget.get(each - 1));
        property.pivot = new Pivot(
                entity.schema(),
                entity.table,
                toOwner.get(0).names(),
                toTarget.get(each - 1).names(),
                true,
                entity.type,
                null,
                null,
                Pivot.Rules.DEFAULT);
    }

    /** A link without one of its sides is nothing, unless its entity says otherwise. */
    private static void goesWithTarget(EntityDraft entity, ColumnDraft column) {
        ToOneDraft relation = (ToOneDraft) column.property();
        if (!relation.nullable && !entity.isReadOnly()) {
            relation.fallBackTo(ReferentialAction.CASCADE);
        }
    }

    /** Each pair is linked once, unless the key of the links has more than both sides: then it may be linked by several rows. */
    private static void isThereOnce(EntityDraft entity, ColumnDraft toOwner, ColumnDraft toTarget) {
        Set<String> pair = Set.of(toOwner.path(), toTarget.path());
        Set<String> key = new HashSet<>();
        entity.keyFields.forEach(field -> key.add(field.name()));
        if (key.containsAll(pair)) {
            return;
        }
        for (IndexDraft known : entity.indexes) {
            if (known.unique() && known.where().isEmpty() && pair.equals(Set.copyOf(known.properties()))) {
                return;
            }
        }
        entity.indexes.add(IndexDraft.unique(List.of(toOwner.path(), toTarget.path())));
    }

    private static List<ColumnDraft> foreignKeys(EntityDraft entity, EntityDraft target) {
        List<ColumnDraft> found = new ArrayList<>();
        for (ColumnDraft column : entity.columns) {
            if (column.property() instanceof ToOneDraft relation
                    && relation.target == target.type
                    && !relation.keyOnly
                    && relation.targetKey == null
                    && !relation.isPolymorphic()) {
                found.add(column);
            }
        }
        return found;
    }
}
