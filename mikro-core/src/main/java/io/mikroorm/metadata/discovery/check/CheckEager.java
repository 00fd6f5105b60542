// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses circles of relations that are loaded unasked, which would bring ever more. Reads relations, those that are always joined included;
 * writes nothing.
 */
public final class CheckEager implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Set<PropertyDraft> done = new HashSet<>();
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : unasked(entity, null)) {
                follow(model, property, new ArrayList<>(), done);
            }
        }
    }

    private static void follow(
            ModelDraft model, PropertyDraft property, List<PropertyDraft> way, Set<PropertyDraft> done) {
        int start = way.indexOf(property);
        if (start >= 0) {
            List<PropertyDraft> circle = way.subList(start, way.size());
            if (circle.stream().noneMatch(each -> each.broken)) {
                model.mistakes.add(circle.get(0), RelationMistakes.eagerCircle(circle));
            }
            return;
        }
        EntityDraft target = model.entity(target(property));
        if (target == null || done.contains(property)) {
            return;
        }
        way.add(property);
        for (PropertyDraft next : unasked(target, property)) {
            follow(model, next, way, done);
        }
        way.remove(way.size() - 1);
        done.add(property);
    }

    private static @Nullable Class<?> target(PropertyDraft property) {
        return property instanceof ToOneDraft toOne ? toOne.target : ((ToManyDraft) property).target;
    }

    /** The relations of a class that are loaded unasked, but the way back. */
    private static List<PropertyDraft> unasked(ClassDraft type, @Nullable PropertyDraft from) {
        List<PropertyDraft> found = new ArrayList<>();
        for (PropertyDraft property : type.inRows()) {
            if (property instanceof EmbeddedDraft embedded) {
                found.addAll(unasked(embedded.body, from));
            } else if (property instanceof StructDraft struct) {
                found.addAll(unasked(struct.body, from));
            } else if (property instanceof ToManyDraft toMany && toMany.eager) {
                found.add(property);
            } else if (property instanceof ToOneDraft toOne
                    && (toOne.joinAlways || (toOne.eager && !isWayBack(toOne, from)))) {
                found.add(property);
            }
        }
        return found;
    }

    private static boolean isWayBack(ToOneDraft toOne, @Nullable PropertyDraft from) {
        if (from instanceof ToManyDraft toMany) {
            return !toMany.manyToMany && toOne.name().equals(toMany.mappedBy) && toMany.owner.type == toOne.target;
        }
        return from instanceof ToOneDraft other
                && toOne.oneToOne
                && other.oneToOne
                && (toOne.name().equals(other.mappedBy) || other.name().equals(toOne.mappedBy));
    }
}
