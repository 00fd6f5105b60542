// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.check.CheckTargetKeys;
import io.mikroorm.metadata.discovery.check.ReferredValues;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.TargetKeyMistakes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of targets that foreign keys refer to instead of keys. Reads relations, types and keys; writes {@code targetKey}. Whether they are unique
 * is asked by {@link CheckTargetKeys}, when indexes are known.
 */
final class ResolveTargetKeys implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ToOneDraft relation && !relation.targetKeyName.isEmpty() && !relation.broken) {
                Mistake mistake = resolve(model, relation);
                if (mistake != null) {
                    model.mistakes.add(relation, mistake);
                }
            }
        });
    }

    private static @Nullable Mistake resolve(ModelDraft model, ToOneDraft relation) {
        if (relation.key) {
            return TargetKeyMistakes.option(relation, "@PrimaryKey", "rows are found by the key of the target then");
        }
        if (!relation.isOwner()) {
            return TargetKeyMistakes.option(relation, "mappedBy", "the foreign key is on the other side");
        }
        if (relation.isPolymorphic()) {
            return null; // see ResolveTargets
        }
        EntityDraft target = model.entity(relation.target);
        if (target == null || target.key == null) {
            relation.broken = true; // the target's mistake is told
            return null;
        }
        Mistake mistake = ReferredValues.mistake(relation, target);
        if (mistake == null && !relation.broken) {
            ScalarDraft named = ReferredValues.of(relation, target);
            relation.targetKey = named == target.key ? null : named;
        }
        return mistake;
    }
}
