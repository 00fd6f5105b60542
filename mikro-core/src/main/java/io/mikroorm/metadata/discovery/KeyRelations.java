// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.KeyRelationMistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what keys that are relations are, which is what the keys of their targets are. */
final class KeyRelations {

    private final ModelDraft model;

    KeyRelations(ModelDraft model) {
        this.model = model;
    }

    /** Takes the key of each entity from its target, that of the target first. */
    void take(List<EntityDraft> entities) {
        for (EntityDraft entity : entities) {
            take(entity, new ArrayList<>());
        }
    }

    private void take(EntityDraft entity, List<EntityDraft> way) {
        ToOneDraft relation = relation(entity);
        if (relation == null || relation.broken || entity.key != null) {
            return;
        }
        way.add(entity);
        EntityDraft target = model.entity(relation.target);
        if (target == null) {
            return; // what is wrong with it was reported
        }
        if (target == entity || way.contains(target) || target.isBelow(entity) || entity.isBelow(target)) {
            model.mistakes.add(relation, KeyRelationMistakes.cycle(relation, cycle(way, target)));
            return;
        }
        take(target, way);
        if (target.key == null) {
            return;
        }
        relation.nullable = false;
        if (relation.onDelete == ReferentialAction.DEFAULT && !entity.isReadOnly()) {
            relation.onDelete = ReferentialAction.CASCADE;
        }
        entity.key = target.key;
        entity.keyRelation = relation;
    }

    private static List<EntityDraft> cycle(List<EntityDraft> way, EntityDraft target) {
        int from = way.indexOf(target);
        return from < 0 ? List.of(target) : way.subList(from, way.size());
    }

    /** The relation that is the only key of an entity; null where there is none. */
    private static @Nullable ToOneDraft relation(EntityDraft entity) {
        List<PropertyDraft> keys = FindKeys.keys(entity);
        return keys.size() == 1 && keys.get(0) instanceof ToOneDraft relation ? relation : null;
    }
}
