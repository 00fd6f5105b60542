// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.TargetKeyMistakes;
import java.util.List;

/** Refuses foreign keys to values that several rows may have. Reads relations and indexes; writes nothing. */
public final class CheckTargetKeys implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            EntityDraft target = property instanceof ToOneDraft relation && relation.targetKey != null
                    ? model.entity(relation.target)
                    : null;
            if (target != null && property instanceof ToOneDraft relation && !isUnique(target, relation)) {
                model.mistakes.add(relation, TargetKeyMistakes.notUnique(relation, target));
            }
        });
    }

    private static boolean isUnique(EntityDraft target, ToOneDraft relation) {
        return target.columns.stream()
                .filter(column -> column.property() == relation.targetKey)
                .anyMatch(column -> target.columnIndexes.stream().anyMatch(index -> index.isUniqueBy(List.of(column))));
    }
}
