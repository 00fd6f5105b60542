// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import org.jspecify.annotations.Nullable;

/** Refuses foreign keys from a table that lies in one schema to one that lies in any. Reads relations; writes nothing. */
public final class CheckSchemas implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (isOpen(entity) || entity.isVirtual() || entity.isView()) {
                continue;
            }
            EntityDraft parent = entity.parent;
            if (parent != null && isOpen(parent)) {
                model.mistakes.add(entity, StoredMistakes.joinedBelowAnySchema(entity, parent));
                continue;
            }
            for (PropertyDraft property : entity.own()) {
                EntityDraft target = property.broken ? null : target(model, property);
                if (target != null && isOpen(target)) {
                    model.mistakes.add(property, StoredMistakes.leadsIntoAnySchema(property, entity, target));
                }
            }
        }
    }

    private static boolean isOpen(EntityDraft entity) {
        return entity.schema().equals(Entity.ANY_SCHEMA);
    }

    /** Where a foreign key of the table, or of the table between, leads; null for none. */
    private static @Nullable EntityDraft target(ModelDraft model, PropertyDraft property) {
        if (property instanceof ToOneDraft one && one.isOwner() && !one.isPolymorphic()) {
            return one.target == null ? null : model.entity(one.target);
        }
        if (property instanceof ToManyDraft many && many.manyToMany && many.isOwner() && many.pivotEntity == null) {
            return many.target == null ? null : model.entity(many.target);
        }
        return null;
    }
}
