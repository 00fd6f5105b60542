// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.check.CheckTargetKeys;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
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
            return TargetKeyMistakes.option(relation, "targets", "each of them would need such a property");
        }
        EntityDraft target = model.entity(relation.target);
        if (target == null || target.key == null) {
            relation.broken = true; // the target's mistake is told
            return null;
        }
        PropertyDraft named = target.property(relation.targetKeyName);
        if (named == null) {
            return TargetKeyMistakes.unknown(relation, target);
        }
        if (named.broken) {
            relation.broken = true;
            return null;
        }
        String reason = reason(target, named);
        if (!reason.isEmpty()) {
            return TargetKeyMistakes.unfit(relation, named, reason);
        }
        relation.targetKey = named == target.key ? null : (ScalarDraft) named;
        return null;
    }

    /** Why no foreign key can refer to a property; empty where one can. */
    private static String reason(EntityDraft target, PropertyDraft named) {
        if (!(named instanceof ScalarDraft value)) {
            return "is " + named.kind();
        }
        if (target.hierarchy != null && !target.hierarchy.isSingleTable() && value.owner != target) {
            return "is in the table of a class above";
        }
        if (value.lazy) {
            return "is lazy, so that rows which refer to it could not be told what it is";
        }
        if (value.nullable) {
            return "may be null, and no row could refer to one without it";
        }
        if (value.role == Role.FORMULA || value.isMade()) {
            return "is made by the database, when rows refer to it already";
        }
        if (value.role == Role.VERSION || value.role == Role.UPDATED_AT || value.generators.onUpdate() != null) {
            return "is made anew by each update";
        }
        return value.body != null || value.type().storage().isScalar()
                ? ""
                : "is stored as " + value.type().storage() + ", which no foreign key has";
    }
}
