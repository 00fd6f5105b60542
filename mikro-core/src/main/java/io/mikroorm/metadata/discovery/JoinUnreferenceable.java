// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.DocumentRelationMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyRelationMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Has relations joined whose target cannot be made of its key alone, or is of a class that only its row tells, and refuses cycles of them, which could never be loaded.
 * Reads relations and constructions; writes {@code joinAlways}.
 */
final class JoinUnreferenceable implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ToOneDraft toOne && !toOne.isRef && !toOne.keyOnly && !toOne.isPolymorphic()) {
                EntityDraft target = model.entity(toOne.target);
                toOne.joinAlways = target != null && (isOpen(target) || !target.construction.needsNothing());
                if (target != null && toOne.key && toOne.joinAlways) {
                    model.mistakes.add(toOne, KeyRelationMistakes.unreferenceable(toOne, target));
                }
                if (target != null && toOne.owner.inDocument && toOne.joinAlways) {
                    model.mistakes.add(toOne, DocumentRelationMistakes.unreferenceable(toOne, target));
                }
            }
        });
        for (EntityDraft entity : model.entities()) {
            List<ToOneDraft> cycle = new ArrayList<>();
            if (leadsTo(model, entity, entity, cycle, new LinkedHashSet<>())) {
                model.mistakes.add(cycle.get(0), RelationMistakes.joinCycle(entity, cycle));
            }
        }
    }

    /** Whether a row may be of another class than the one that it is found as. */
    private static boolean isOpen(EntityDraft target) {
        return target.hierarchy != null && target.hierarchy.hasBelow(target);
    }

    /** Looks for a way back to the start over entities that come after it, so that each cycle is found at its first entity. */
    private static boolean leadsTo(
            ModelDraft model, EntityDraft start, ClassDraft at, List<ToOneDraft> way, Set<ClassDraft> met) {
        for (PropertyDraft property : at.inRows()) {
            if (property instanceof EmbeddedDraft embedded && leadsTo(model, start, embedded.body, way, met)) {
                return true;
            }
            if (!(property instanceof ToOneDraft toOne) || !toOne.joinAlways) {
                continue;
            }
            EntityDraft target = model.entity(toOne.target);
            if (target == null || target.place < start.place) {
                continue;
            }
            way.add(toOne);
            if (target == start || (met.add(target) && leadsTo(model, start, target, way, met))) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }
}
