// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.KeyFieldMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyRelationMistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds what keys are that are relations, or have such among their fields: what the keys of their targets are. */
final class KeyRelations {

    private final ModelDraft model;
    private final FieldKeys fields;

    KeyRelations(ModelDraft model) {
        this.model = model;
        this.fields = new FieldKeys(model);
    }

    /** Takes the key of each entity from its target, that of the target first. */
    void take(List<EntityDraft> entities) {
        for (EntityDraft entity : entities) {
            take(entity, new ArrayList<>());
        }
    }

    private void take(EntityDraft entity, List<EntityDraft> way) {
        List<PropertyDraft> keys = FindKeys.keys(entity);
        if (entity.key != null || keys.stream().anyMatch(key -> key.broken)) {
            return;
        }
        if (keys.size() > 1 && entity.parent != null) {
            inherit(entity, entity.parent, keys, way);
            return;
        }
        way.add(entity);
        boolean known = true;
        for (PropertyDraft key : keys) {
            known &= !(key instanceof ToOneDraft relation) || isKnown(entity, relation, way);
        }
        way.remove(way.size() - 1);
        if (known && keys.size() > 1) {
            fields.compose(entity, keys);
        } else if (known && keys.size() == 1 && keys.get(0) instanceof ToOneDraft relation) {
            take(entity, relation);
        }
    }

    private void inherit(EntityDraft entity, EntityDraft parent, List<PropertyDraft> keys, List<EntityDraft> way) {
        if (keys.size() > FindKeys.keys(parent).size()) {
            model.mistakes.add(entity, KeyFieldMistakes.below(entity, parent));
            return;
        }
        take(parent, way);
        FieldKeys.inherit(entity, parent);
    }

    /** Whether the key of a target is known by now. */
    private boolean isKnown(EntityDraft entity, ToOneDraft relation, List<EntityDraft> way) {
        if (relation.isPolymorphic() && FindKeys.keys(entity).size() > 1) {
            return true; // which is refused with the others
        }
        EntityDraft target = model.entity(relation.target);
        if (target == null) {
            return false; // what is wrong with it was reported
        }
        if (target == entity || way.contains(target) || target.isBelow(entity) || entity.isBelow(target)) {
            model.mistakes.add(relation, KeyRelationMistakes.cycle(relation, cycle(way, target)));
            return false;
        }
        take(target, way);
        return target.key != null;
    }

    private void take(EntityDraft entity, ToOneDraft relation) {
        EntityDraft target = Objects.requireNonNull(model.entity(relation.target));
        relation.nullable = false;
        if (!entity.isReadOnly()) {
            relation.fallBackTo(ReferentialAction.CASCADE);
        }
        entity.key = target.key;
        entity.keyRelation = relation;
    }

    private static List<EntityDraft> cycle(List<EntityDraft> way, EntityDraft target) {
        int from = way.indexOf(target);
        return from < 0 ? List.of(target) : way.subList(from, way.size());
    }
}
