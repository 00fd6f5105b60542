// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ToManyProperty.Sort;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the orders of entities and of to-many relations and checks their paths. Reads {@code orderBy} and all properties; writes the orders: that of a
 * relation ends with that of its target.
 */
final class ResolveOrders implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            List<Sort> sorts = new ArrayList<>();
            Mistake mistake = read(model, entity, entity.order(), entity.toString(), sorts);
            if (mistake == null) {
                entity.orderBy = List.copyOf(sorts);
            } else if (entity.parent == null || !entity.parent.order().equals(entity.order())) {
                model.mistakes.add(entity, mistake);
            }
        }
        model.forEachProperty(property -> {
            if (property instanceof ToManyDraft toMany) {
                ofRelation(model, toMany);
            }
        });
    }

    private static void ofRelation(ModelDraft model, ToManyDraft relation) {
        EntityDraft target = model.entity(relation.target);
        if (target == null) {
            return;
        }
        List<Sort> sorts = new ArrayList<>();
        Mistake mistake = read(model, target, relation.order, relation.toString(), sorts);
        if (mistake != null) {
            model.mistakes.add(relation, mistake);
            return;
        }
        for (Sort last : target.orderBy) {
            if (sorts.stream().noneMatch(sort -> sort.path().equals(last.path()))) {
                sorts.add(last);
            }
        }
        relation.orderBy = relation.fixedOrder ? List.of() : List.copyOf(sorts);
    }

    private static @Nullable Mistake read(
            ModelDraft model, EntityDraft target, String order, String sorted, List<Sort> sorts) {
        if (order.isBlank()) {
            return null;
        }
        for (String part : order.split(",", -1)) {
            Mistake mistake = add(model, target, part.trim(), sorted, sorts);
            if (mistake != null) {
                return mistake;
            }
        }
        return null;
    }

    private static @Nullable Mistake add(
            ModelDraft model, EntityDraft target, String part, String sorted, List<Sort> sorts) {
        String[] words = part.split("\\s+");
        boolean descending = words.length == 2 && words[1].equalsIgnoreCase("desc");
        boolean readable = words.length == 1 || descending || (words.length == 2 && words[1].equalsIgnoreCase("asc"));
        if (words[0].isEmpty() || !readable) {
            return RelationMistakes.unreadableOrder(sorted, part);
        }
        PathEnd end = PathEnd.across(model, target, words[0]);
        if (!end.problem().isEmpty()) {
            return RelationMistakes.unknownOrder(sorted, end.problem());
        }
        PropertyDraft last = end.property();
        if (last instanceof ToManyDraft
                || last instanceof EmbeddedDraft
                || last instanceof StructDraft
                || (last instanceof ToOneDraft r && (!r.isOwner() || r.isPolymorphic()))) {
            return RelationMistakes.orderWithoutColumn(sorted, words[0], last);
        }
        if (last instanceof ScalarDraft scalar && scalar.type != null && !end.inside()) {
            Storage storage = scalar.type.storage();
            if (!storage.isScalar() && storage != Storage.STRUCT) {
                return RelationMistakes.orderOfParts(sorted, words[0], storage);
            }
        }
        sorts.add(new Sort(words[0], descending));
        return null;
    }
}
