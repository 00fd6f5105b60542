// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the owning side of each relation with {@code mappedBy}. Reads relations; writes {@code inversedBy} and {@code targets} of the owners. */
final class WireInverseSides implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Map<Mirrored, PropertyDraft> mirrors = new HashMap<>();
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
            EntityDraft entity, Inverse inverse, EntityDraft target, Map<Mirrored, PropertyDraft> mirrors) {
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
        if (owner instanceof ToOneDraft toOne && toOne.keyOnly) {
            return KeyOnlyMistakes.otherSide(inverse.property(), toOne);
        }
        Mistake mistake = mistakeOfTarget(entity, inverse, owner);
        if (mistake != null) {
            return mistake;
        }
        if (owner.owner != target) {
            return HierarchyMistakes.mappedByInherited(inverse.property(), owner, target);
        }
        Class<?> mirrored = isToSeveral(owner) ? entity.type : target.type;
        if (isBesides(inverse.property())) {
            return null;
        }
        PropertyDraft first = mirrors.putIfAbsent(new Mirrored(owner, mirrored), inverse.property());
        if (first != null) {
            return RelationMistakes.mappedTwice(first, inverse.property(), owner);
        }
        mirror(owner, entity, inverse.property().name());
        return null;
    }

    private static @Nullable Mistake mistakeOfTarget(EntityDraft entity, Inverse inverse, PropertyDraft owner) {
        if (owner instanceof ToOneDraft several && several.isPolymorphic()) {
            if (!several.targetClasses.contains(entity.type)) {
                return PolymorphicMistakes.otherSide(inverse.property(), several, entity);
            }
            String value =
                    Objects.requireNonNull(several.targets).key(entity.type, "").type();
            return isPlain(value) ? null : PolymorphicMistakes.valueOfOtherSide(inverse.property(), several, value);
        }
        Class<?> mapped = owner instanceof ToOneDraft toOne ? toOne.target : ((ToManyDraft) owner).target;
        return mapped == entity.type
                ? null
                : RelationMistakes.mappedByOtherTarget(inverse.property(), owner, mapped, entity);
    }

    /** Whether a one-to-many has only some rows: there may be several such of one relation, and none is its other side. */
    private static boolean isBesides(PropertyDraft inverse) {
        return inverse instanceof ToManyDraft toMany && !toMany.manyToMany && !toMany.where.isEmpty();
    }

    private static boolean isToSeveral(PropertyDraft owner) {
        return owner instanceof ToOneDraft toOne && toOne.isPolymorphic();
    }

    /** Whether all databases write a text alike. */
    static boolean isPlain(String value) {
        return value.chars().noneMatch(c -> c == '\\' || c == '\'' || Character.isISOControl(c));
    }

    private static List<String> candidates(EntityDraft target, Inverse inverse) {
        return target.sound().stream()
                .filter(inverse.accepts())
                .map(PropertyDraft::name)
                .toList();
    }

    private static void mirror(PropertyDraft owner, EntityDraft entity, String inverse) {
        if (owner instanceof ToOneDraft several && several.isPolymorphic()) {
            several.targets = Objects.requireNonNull(several.targets).mirroredBy(entity.type, inverse);
        } else if (owner instanceof ToOneDraft toOne) {
            toOne.inversedBy = inverse;
        } else if (owner instanceof ToManyDraft toMany) {
            toMany.inversedBy = inverse;
        }
    }

    /** A relation, and one of the classes that it leads to where these are several: each may have one other side. */
    private record Mirrored(PropertyDraft owner, Class<?> of) {}

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
