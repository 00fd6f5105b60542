// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;

/** Refuses what would change rows that are only read after all. Reads hierarchies, columns and relations; writes nothing. */
final class CheckReadOnly implements DiscoveryPass {

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
                if (column.property() instanceof ToOneDraft relation && changesRows(relation.onDelete)) {
                    model.mistakes.add(relation, RelationMistakes.changedWhereReadOnly(entity, relation));
                }
            }
        }
    }

    private static boolean changesRows(ReferentialAction onDelete) {
        return onDelete == ReferentialAction.CASCADE || onDelete == ReferentialAction.SET_NULL;
    }
}
