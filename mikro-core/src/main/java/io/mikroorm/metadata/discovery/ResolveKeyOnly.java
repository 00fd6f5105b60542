// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.KeyOnlyMistakes;
import io.mikroorm.metadata.discovery.mistake.TypeMistakes;
import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Decides how relations are stored whose fields have the key of the target alone: as that key is. Refuses what would need an object. Reads
 * relations and keys; writes the types of foreign keys.
 */
final class ResolveKeyOnly implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ToOneDraft relation && relation.keyOnly && !relation.broken) {
                Mistake mistake = resolve(model, relation);
                if (mistake != null) {
                    model.mistakes.add(relation, mistake);
                }
            }
        });
    }

    private static @Nullable Mistake resolve(ModelDraft model, ToOneDraft relation) {
        EntityDraft target = model.entity(relation.target);
        if (target == null || target.key == null) {
            relation.broken = true; // the target's mistake is told
            return null;
        }
        if (relation.held.isPrimitive() && relation.nullable) {
            return TypeMistakes.nullablePrimitive(relation);
        }
        ScalarDraft referenced = relation.targetKey == null ? target.key : relation.targetKey;
        ValueType key = referenced.type();
        if (TypeBindings.boxed(relation.held) != TypeBindings.boxed(key.javaType())) {
            return KeyOnlyMistakes.otherType(relation, target, referenced);
        }
        relation.keyType = new ValueType(relation.held, key.storage(), key.converter(), key.limits());
        return mistakeOfOptions(relation);
    }

    private static @Nullable Mistake mistakeOfOptions(ToOneDraft relation) {
        if (relation.key) {
            return KeyOnlyMistakes.option(
                    relation, "@PrimaryKey", "a key of one's own that is that of another is a Ref");
        }
        if (!relation.isOwner()) {
            return KeyOnlyMistakes.option(
                    relation, "mappedBy", "this side has no foreign key that the field could hold");
        }
        if (relation.eager) {
            return KeyOnlyMistakes.option(relation, "eager", "nothing is loaded into a field that has a key");
        }
        if (relation.orphanRemoval) {
            return KeyOnlyMistakes.option(relation, "orphanRemoval", "there is no object to remove");
        }
        return relation.cascade.contains(Cascade.REMOVE)
                ? KeyOnlyMistakes.option(relation, "cascade = REMOVE", "there is no object to remove")
                : null;
    }
}
