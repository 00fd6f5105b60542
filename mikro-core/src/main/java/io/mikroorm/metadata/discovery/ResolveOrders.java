// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ToManyProperty.Sort;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the orders of to-many relations and checks their paths. Reads {@code orderBy} and all properties; writes the orders. */
final class ResolveOrders implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (!(property instanceof ToManyDraft toMany) || toMany.order.isBlank()) {
                return;
            }
            List<Sort> sorts = new ArrayList<>();
            for (String part : toMany.order.split(",", -1)) {
                Mistake mistake = add(model, toMany, part.trim(), sorts);
                if (mistake != null) {
                    model.mistakes.add(toMany, mistake);
                    return;
                }
            }
            toMany.orderBy = List.copyOf(sorts);
        });
    }

    private static @Nullable Mistake add(ModelDraft model, ToManyDraft property, String part, List<Sort> sorts) {
        String[] words = part.split("\\s+");
        boolean descending = words.length == 2 && words[1].equalsIgnoreCase("desc");
        boolean readable = words.length == 1 || descending || (words.length == 2 && words[1].equalsIgnoreCase("asc"));
        if (words[0].isEmpty() || !readable) {
            return RelationMistakes.unreadableOrder(property, part);
        }
        EntityDraft target = model.entity(property.target);
        if (target == null) {
            return null;
        }
        PathEnd end = PathEnd.across(model, target, words[0]);
        if (!end.problem().isEmpty()) {
            return RelationMistakes.unknownOrder(property, end.problem());
        }
        PropertyDraft last = end.property();
        if (last instanceof ToManyDraft
                || last instanceof EmbeddedDraft
                || last instanceof StructDraft
                || (last instanceof ToOneDraft r && !r.isOwner())) {
            return RelationMistakes.orderWithoutColumn(property, words[0], last);
        }
        sorts.add(new Sort(words[0], descending));
        return null;
    }
}
