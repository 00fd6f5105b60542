// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.mistake.SharedPivotMistakes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Relations of several classes that share a pivot table say the same of it, and each has a name of its own. Reads pivots and keys. */
public final class CheckSharedPivots implements DiscoveryPass {

    /** A relation and the entity that has it. */
    private record Sharing(EntityDraft owner, ToManyDraft relation, Pivot pivot) {}

    @Override
    public void run(ModelDraft model) {
        Map<String, List<Sharing>> known = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                if (property instanceof ToManyDraft relation && relation.isOwner() && relation.sharesPivot()) {
                    Pivot pivot = relation.pivot;
                    if (pivot != null && pivot.kind() != null) {
                        check(model, known, new Sharing(entity, relation, pivot));
                    }
                }
            }
        }
    }

    private static void check(ModelDraft model, Map<String, List<Sharing>> known, Sharing added) {
        String table = added.pivot.qualifiedTable().toLowerCase(Locale.ROOT);
        List<Sharing> others = known.computeIfAbsent(table, name -> new ArrayList<>());
        for (Sharing other : others) {
            Mistake mistake = mistake(other, added);
            if (mistake != null) {
                model.mistakes.add(added.relation, mistake);
                return;
            }
        }
        others.add(added);
    }

    private static @Nullable Mistake mistake(Sharing one, Sharing other) {
        if (!one.pivot.qualifiedTable().equals(other.pivot.qualifiedTable())) {
            String names = "'" + one.pivot.qualifiedTable() + "' and '" + other.pivot.qualifiedTable() + "'";
            return SharedPivotMistakes.unlike(
                    one.relation, other.relation, "write its name in different letters, " + names);
        }
        if (one.relation.target != other.relation.target) {
            String targets = name(one.relation.target) + " and to " + name(other.relation.target);
            return SharedPivotMistakes.unlike(one.relation, other.relation, "lead to " + targets);
        }
        if (!columns(one).equals(columns(other))) {
            String what = "have the columns " + columns(one) + " and " + columns(other);
            return SharedPivotMistakes.unlike(one.relation, other.relation, what);
        }
        if (!Objects.equals(one.pivot.place(), other.pivot.place())) {
            return SharedPivotMistakes.unlike(one.relation, other.relation, "are not both in the same fixed order");
        }
        if (!one.pivot.rules().equals(other.pivot.rules())) {
            return SharedPivotMistakes.unlike(one.relation, other.relation, "say different things of their links");
        }
        if (!areAlike(one.owner, other.owner)) {
            return SharedPivotMistakes.otherKey(one.relation, other.relation, one.owner, other.owner);
        }
        String value = Objects.requireNonNull(one.pivot.kind()).value();
        boolean same = value.equalsIgnoreCase(
                Objects.requireNonNull(other.pivot.kind()).value()); // which some databases do not tell apart
        return same && !areSameLinks(one.relation, other.relation)
                ? SharedPivotMistakes.sameValue(one.relation, other.relation, value)
                : null;
    }

    /** Two relations of one class may be different rows of the same links. */
    private static boolean areSameLinks(ToManyDraft one, ToManyDraft other) {
        boolean partial = !one.where.isEmpty() || !other.where.isEmpty();
        return partial && !one.fixedOrder && one.owner == other.owner;
    }

    private static List<String> columns(Sharing sharing) {
        List<String> columns = new ArrayList<>(
                List.of(Objects.requireNonNull(sharing.pivot.kind()).column()));
        columns.addAll(sharing.pivot.ownerColumns());
        columns.addAll(sharing.pivot.targetColumns());
        return columns;
    }

    private static boolean areAlike(EntityDraft one, EntityDraft other) {
        ScalarDraft first = one.key;
        ScalarDraft second = other.key;
        if (first == null || second == null) {
            return true; // which is told
        }
        if (first.parts.isEmpty() && second.parts.isEmpty()) {
            return AlikeKeys.are(first, second);
        }
        return first.parts.stream()
                .map(MappedColumn::type)
                .toList()
                .equals(second.parts.stream().map(MappedColumn::type).toList());
    }

    private static String name(@Nullable Class<?> type) {
        return type == null ? "" : type.getSimpleName();
    }
}
