// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import org.jspecify.annotations.Nullable;

/** Refuses schemas where there are none, and where nothing of the entity lies in one. Reads what is declared; writes nothing. */
final class CheckSchemas implements DiscoveryPass {

    private static final String ANY = "*";

    @Override
    public void run(ModelDraft model) {
        boolean has = model.platform.capabilities().has(Feature.SCHEMAS);
        for (EntityDraft entity : model.entities()) {
            Mistake mistake = entity.ownSchema().isEmpty() ? null : mistake(entity);
            if (mistake == null && !has && !entity.ownSchema().isEmpty()) {
                mistake = StoredMistakes.noSchemas(entity, model.platform.name());
            }
            if (mistake != null) {
                model.mistakes.add(entity, mistake);
            }
        }
    }

    private static @Nullable Mistake mistake(EntityDraft entity) {
        if (entity.ownSchema().equals(ANY)) {
            return StoredMistakes.anySchema(entity);
        }
        if (entity.ownSchema().isBlank()) {
            return StoredMistakes.blankSchema(entity);
        }
        if (entity.isVirtual()) {
            return StoredMistakes.schemaOfQuery(entity);
        }
        return entity.isInTableOfOther() ? StoredMistakes.schemaBelow(entity) : null;
    }
}
