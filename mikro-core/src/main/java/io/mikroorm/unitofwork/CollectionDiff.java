// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What changed in one collection since the last flush.
 *
 * @param owner the row of its owner
 * @param relation the relation
 * @param collection the collection
 * @param added the members that came, each once
 * @param removed the members that went, each once
 */
record CollectionDiff(
        Object owner,
        ToManyRelation relation,
        EntityCollection<?> collection,
        List<Object> added,
        List<Object> removed) {

    static CollectionDiff of(Object owner, ToManyRelation relation, EntityCollection<?> collection) {
        List<Object> items = CollectionState.items(collection);
        List<Object> known = CollectionState.snapshot(collection);
        if (items == known) {
            return new CollectionDiff(owner, relation, collection, List.of(), List.of());
        }
        if (!collection.isLoaded()) {
            List<Object> removed = without(CollectionState.removedUnloaded(collection), items);
            return new CollectionDiff(owner, relation, collection, without(items, List.of()), removed);
        }
        if (known == null) {
            return new CollectionDiff(owner, relation, collection, without(items, List.of()), List.of());
        }
        return new CollectionDiff(owner, relation, collection, without(items, known), without(known, items));
    }

    /** What is left of it where the owner is removed: members that it let go of are still orphans. */
    CollectionDiff ofRemoved() {
        List<Object> orphans = relation.property().orphanRemoval() ? removed : List.of();
        return new CollectionDiff(owner, relation, collection, List.of(), orphans);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    /** Whether the database may have the additions already. */
    boolean isGuess() {
        return !collection.isLoaded();
    }

    private static List<Object> without(List<Object> list, List<Object> others) {
        if (list.isEmpty()) {
            return List.of();
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(others);
        List<Object> rest = new ArrayList<>();
        for (Object member : list) {
            if (seen.add(member)) {
                rest.add(member);
            }
        }
        return rest;
    }
}
