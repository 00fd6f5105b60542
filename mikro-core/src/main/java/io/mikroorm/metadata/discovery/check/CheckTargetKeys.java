// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.TargetKeyMistakes;
import java.util.List;
import java.util.Objects;

/** Refuses foreign keys to values that several rows may have. Reads relations and indexes; writes nothing. */
public final class CheckTargetKeys implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ToOneDraft relation && relation.targetKey != null) {
                for (Class<?> type : relation.isPolymorphic() ? relation.targetClasses : targetOf(relation)) {
                    EntityDraft target = model.entity(type);
                    ScalarDraft named = target == null ? null : ReferredValues.of(relation, target);
                    if (target != null && named != null && !isUnique(target, named)) {
                        model.mistakes.add(relation, TargetKeyMistakes.notUnique(relation, named, target));
                    }
                }
            }
        });
    }

    private static List<Class<?>> targetOf(ToOneDraft relation) {
        return List.of(Objects.requireNonNull(relation.target));
    }

    private static boolean isUnique(EntityDraft target, ScalarDraft named) {
        return named == target.key
                || target.columns.stream()
                        .filter(column -> column.property() == named)
                        .anyMatch(column ->
                                target.columnIndexes.stream().anyMatch(index -> index.isUniqueBy(List.of(column))));
    }
}
