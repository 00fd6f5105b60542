// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.LazyMistakes;

/** Refuses lazy values whose fields could not be without them. Reads types, roles and constructors; writes nothing. */
public final class CheckLazy implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && scalar.lazy && !scalar.broken) {
                String reason = reasonAgainst(scalar);
                if (!reason.isEmpty()) {
                    model.mistakes.add(scalar, LazyMistakes.misplaced(scalar, reason));
                }
            }
        });
    }

    /** Two sentences, the first without its beginning; empty where the value can be left out. */
    private static String reasonAgainst(ScalarDraft property) {
        if (!(property.owner instanceof EntityDraft entity)) {
            return "is inside of an embeddable, which is read as a whole. Move it to the entity.";
        }
        if (entity.isVirtual()) {
            return "the rows of " + entity + " have no key by which it could be loaded later. Leave lazy out.";
        }
        if (property.role != Role.PLAIN && property.role != Role.FORMULA) {
            return "the ORM needs it with each row. Leave lazy out.";
        }
        if (property.concurrencyCheck) {
            return "updates compare it with what was loaded (concurrencyCheck). Leave one of the two out.";
        }
        if (property.held.isPrimitive()) {
            return "is a primitive, which cannot be null until it is loaded. Make it an object, as Integer is for int.";
        }
        if (property.type().storage().isContent()) {
            return "is a content, which is read in parts when it is opened. Leave lazy out.";
        }
        boolean given = entity.construction.parameters().contains(property.name());
        return property.isFinal() || given
                ? "the constructor sets it, so that it could not come later. Give the class a constructor without it."
                : "";
    }
}
