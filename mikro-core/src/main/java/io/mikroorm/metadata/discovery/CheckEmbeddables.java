// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ScalarProperty.Role;

/** Refuses in embeddables what only an entity can have. Reads kinds, roles and sides; writes nothing. */
final class CheckEmbeddables implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            String refused = property.owner.isEmbeddable() ? refused(property) : "";
            if (!refused.isEmpty()) {
                model.mistakes.add(property, ClassMistakes.onlyInEntities(property, refused));
            }
        });
    }

    private static String refused(PropertyDraft property) {
        if (property instanceof ScalarDraft scalar && scalar.role != Role.PLAIN) {
            return KeyMistakes.annotation(scalar.role);
        }
        if (property instanceof ToManyDraft) {
            return "a to-many relation";
        }
        return property instanceof ToOneDraft toOne && !toOne.isOwner() ? "a relation with mappedBy" : "";
    }
}
