// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import org.jspecify.annotations.Nullable;

/** The sentences about collections whose members stay in the order of the application. Codes 2624 to 2627. */
public final class FixedOrderMistakes {

    private FixedOrderMistakes() {}

    /** What is wrong with what a relation says of its order, whatever the store; null for nothing. */
    public static @Nullable Mistake of(ToManyDraft relation, boolean ofEntity) {
        if (!relation.fixedOrder) {
            return withoutOrder(relation);
        }
        if (!relation.order.isBlank()) {
            return twoOrders(relation);
        }
        return ofEntity ? ofEntity(relation) : null;
    }

    private static Mistake withoutOrder(ToManyDraft relation) {
        return new Mistake(
                2624,
                relation + " names the column '" + relation.fixedOrderColumn
                        + "' for the order of its members, but they are in none. Say fixedOrder = true, or leave the name"
                        + " out.");
    }

    private static Mistake twoOrders(ToManyDraft relation) {
        return new Mistake(
                2625,
                relation + " has a fixed order and the order '" + relation.order
                        + "' as well, but its members come in one. Leave one of the two out.");
    }

    private static Mistake ofEntity(ToManyDraft relation) {
        return new Mistake(
                2626,
                relation
                        + " has a fixed order, but its links are rows of an entity, whose columns the entity names. Give"
                        + " that a number, and make this a @OneToMany to it with an orderBy, or leave pivotEntity out.");
    }

    public static Mistake ofDocuments(ToManyDraft relation, String platform) {
        return new Mistake(
                2627,
                relation + " has a fixed order and the pivot table '" + relation.pivotTable + "', but on " + platform
                        + " it is the array of keys in the owner that has an order. Leave the name out.");
    }
}
