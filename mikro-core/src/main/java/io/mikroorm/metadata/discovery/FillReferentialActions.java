// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;

/**
 * Gives foreign keys that say nothing what the configuration says. What a relation is comes first: nullable ones become null, keys that are
 * relations and links go with their target, rows that are only read stay, other values than keys are followed. Reads columns; writes relations.
 */
final class FillReferentialActions implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (entity.isReadOnly()) {
                continue;
            }
            for (ColumnDraft column : entity.ownColumns()) {
                if (column.property() instanceof ToOneDraft relation && isForeignKey(model, relation)) {
                    fill(model, relation, column.nullable());
                }
            }
        }
    }

    private static boolean isForeignKey(ModelDraft model, ToOneDraft relation) {
        EntityDraft target = relation.isPolymorphic() ? null : model.entity(relation.target);
        return target != null && !target.isView();
    }

    private static void fill(ModelDraft model, ToOneDraft relation, boolean nullable) {
        if (relation.onDelete == ReferentialAction.DEFAULT && !nullable) {
            relation.onDelete = model.onDelete;
        }
        if (relation.onUpdate == ReferentialAction.DEFAULT && !relation.key && relation.targetKey == null) {
            relation.onUpdate = model.onUpdate;
        }
    }
}
