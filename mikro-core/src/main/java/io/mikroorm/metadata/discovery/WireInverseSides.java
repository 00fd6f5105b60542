// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyOnlyMistakes;
import io.mikroorm.metadata.discovery.mistake.PolymorphicMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import io.mikroorm.metadata.discovery.mistake.TargetKeyMistakes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the owning side of each relation with {@code mappedBy}. Reads relations; writes {@code inversedBy} of the owners. */
final class WireInverseSides implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Map<PropertyDraft, PropertyDraft> mirrors = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                Inverse inverse = Inverse.of(property);
                EntityDraft target = inverse == null ? null : model.entity(inverse.target());
                if (inverse == null || target == null) {
                    continue;
                }
                Mistake mistake = wire(entity, inverse, target, mirrors);
                if (mistake != null) {
                    model.mistakes.add(property, mistake);
                }
            }
        }
    }

    private static @Nullable Mistake wire(
            EntityDraft entity, Inverse inverse, EntityDraft target, Map<PropertyDraft, PropertyDraft> mirrors) {
        PropertyDraft owner = target.property(inverse.mappedBy());
        if (owner == null) {
            return RelationMistakes.mappedByMissing(
                    inverse.property(), inverse.mappedBy(), target, candidates(target, inverse));
        }
        if (owner.broken) {
            return null;
        }
        if (!inverse.accepts().test(owner)) {
            return RelationMistakes.mappedByOtherKind(inverse.property(), owner, inverse.wanted());
        }
        if (owner instanceof ToOneDraft several && several.isPolymorphic()) {
            return PolymorphicMistakes.otherSide(inverse.property(), owner);
        }
        if (owner instanceof ToOneDraft toOne && toOne.keyOnly) {
            return KeyOnlyMistakes.otherSide(inverse.property(), toOne);
        }
        if (owner instanceof ToOneDraft toOne && !toOne.targetKeyName.isEmpty()) {
            return TargetKeyMistakes.otherSide(inverse.property(), toOne);
        }
        Class<?> mapped = owner instanceof ToOneDraft toOne ? toOne.target : ((ToManyDraft) owner).target;
        if (mapped != entity.type) {
            return RelationMistakes.mappedByOtherTarget(inverse.property(), owner, mapped, entity);
        }
        if (owner.owner != target) {
            return HierarchyMistakes.mappedByInherited(inverse.property(), owner, target);
        }
        PropertyDraft first = mirrors.putIfAbsent(owner, inverse.property());
        if (first != null) {
            return RelationMistakes.mappedTwice(first, inverse.property(), owner);
        }
        mirror(owner, inverse.property().name());
        return null;
    }

    private static List<String> candidates(EntityDraft target, Inverse inverse) {
        return target.sound().stream()
                .filter(inverse.accepts())
                .map(PropertyDraft::name)
                .toList();
    }

    private static void mirror(PropertyDraft owner, String inverse) {
        if (owner instanceof ToOneDraft toOne) {
            toOne.inversedBy = inverse;
        } else if (owner instanceof ToManyDraft toMany) {
            toMany.inversedBy = inverse;
        }
    }

    /**
     * A side that does not own its relation.
     *
     * @param accepts which properties of the target can own it
     * @param wanted the same in words
     */
    private record Inverse(
            PropertyDraft property,
            @Nullable Class<?> target,
            String mappedBy,
            Predicate<PropertyDraft> accepts,
            String wanted) {

        static @Nullable Inverse of(PropertyDraft property) {
            if (property instanceof ToOneDraft toOne && !toOne.isOwner()) {
                return new Inverse(toOne, toOne.target, toOne.mappedBy, p -> ownsToOne(p, true), "@OneToOne");
            }
            if (!(property instanceof ToManyDraft toMany) || toMany.isOwner()) {
                return null;
            }
            return toMany.manyToMany
                    ? new Inverse(toMany, toMany.target, toMany.mappedBy, Inverse::ownsPivot, "@ManyToMany")
                    : new Inverse(toMany, toMany.target, toMany.mappedBy, p -> ownsToOne(p, false), "@ManyToOne");
        }

        private static boolean ownsToOne(PropertyDraft property, boolean oneToOne) {
            return property instanceof ToOneDraft toOne && toOne.isOwner() && toOne.oneToOne == oneToOne;
        }

        private static boolean ownsPivot(PropertyDraft property) {
            return property instanceof ToManyDraft toMany && toMany.isOwner();
        }
    }
}
