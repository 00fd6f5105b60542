// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;

/** Refuses what would change rows that are only read after all. Reads hierarchies, columns and relations; writes nothing. */
public final class CheckReadOnly implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (!entity.isReadOnly() || entity.isView()) {
                continue;
            }
            if (entity.parent != null && !entity.parent.isReadOnly()) {
                model.mistakes.add(entity, HierarchyMistakes.readOnlyBelow(entity, entity.parent));
            }
            for (ColumnDraft column : entity.ownColumns()) {
                if (column.property() instanceof ToOneDraft relation) {
                    check(model, entity, relation);
                }
            }
        }
    }

    private static void check(ModelDraft model, EntityDraft entity, ToOneDraft relation) {
        Mistake mistake = null;
        if (changesRows(relation.onDelete)) {
            mistake = RelationMistakes.changedWhereReadOnly(entity, relation, "onDelete", relation.onDelete);
        } else if (changesRows(relation.onUpdate)) {
            mistake = RelationMistakes.changedWhereReadOnly(entity, relation, "onUpdate", relation.onUpdate);
        }
        if (mistake != null) {
            model.mistakes.add(relation, mistake);
        }
    }

    private static boolean changesRows(ReferentialAction action) {
        return action == ReferentialAction.CASCADE
                || action == ReferentialAction.SET_NULL
                || action == ReferentialAction.SET_DEFAULT;
    }
}
