// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses rows that lie in one schema and refer to rows that lie in any, and hierarchies that lie in both. Reads columns and relations; writes
 * nothing.
 */
public final class CheckSchemas implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            EntityDraft parent = entity.parent;
            if (parent != null && isOpen(parent) != isOpen(entity)) {
                model.mistakes.add(entity, StoredMistakes.openInPart(entity, parent));
            } else if (!isOpen(entity) && !entity.isView()) {
                checkRelations(model, entity);
            }
        }
    }

    private static void checkRelations(ModelDraft model, EntityDraft entity) {
        for (PropertyDraft relation : relations(entity)) {
            for (Class<?> each : relation.broken ? List.<Class<?>>of() : targets(relation)) {
                EntityDraft target = model.entity(each);
                if (target != null && isOpen(target)) {
                    model.mistakes.add(relation, StoredMistakes.leadsIntoAnySchema(relation, entity, target));
                }
            }
        }
    }

    private static boolean isOpen(EntityDraft entity) {
        return entity.schema().equals(Entity.ANY_SCHEMA);
    }

    /** Whatever the rows refer with, inside of embeddables too, and links between rows. */
    private static List<PropertyDraft> relations(EntityDraft entity) {
        List<PropertyDraft> relations = new ArrayList<>();
        for (ColumnDraft column : entity.ownColumns()) {
            if (column.property() instanceof ToOneDraft) {
                relations.add(column.property());
            }
        }
        for (PropertyDraft property : entity.own()) {
            if (property instanceof ToManyDraft many && many.manyToMany && many.isOwner() && many.pivotEntity == null) {
                relations.add(property);
            }
        }
        return relations;
    }

    private static List<Class<?>> targets(PropertyDraft relation) {
        if (relation instanceof ToOneDraft one && one.isPolymorphic()) {
            return one.targetClasses;
        }
        Class<?> target = target(relation);
        return target == null ? List.of() : List.of(target);
    }

    private static @Nullable Class<?> target(PropertyDraft relation) {
        return relation instanceof ToOneDraft one ? one.target : ((ToManyDraft) relation).target;
    }
}
