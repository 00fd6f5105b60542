// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.members.Places;
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
 * @param placed where the members stay in the order of the application, those whose links are written anew, in that order: all behind the
 *     first ones, whose links are in order among themselves; those that came are among them
 */
record CollectionDiff(
        Object owner,
        ToManyRelation relation,
        EntityCollection<?> collection,
        List<Object> added,
        List<Object> removed,
        List<Object> placed) {

    private CollectionDiff(
            Object owner,
            ToManyRelation relation,
            EntityCollection<?> collection,
            List<Object> added,
            List<Object> removed) {
        this(owner, relation, collection, added, removed, List.of());
    }

    static CollectionDiff of(Object owner, ToManyRelation relation, EntityCollection<?> collection) {
        List<Object> items = CollectionState.items(collection);
        List<Object> known = CollectionState.snapshot(collection);
        if (items == known) {
            return new CollectionDiff(owner, relation, collection, List.of(), List.of());
        }
        if (!collection.isLoaded()) {
            List<Object> removed = without(CollectionState.removedUnloaded(collection), items);
            return new CollectionDiff(owner, relation, collection, without(items, List.of()), removed)
                    .placed(items, List.of());
        }
        List<Object> before = known == null ? List.of() : known;
        return new CollectionDiff(owner, relation, collection, without(items, before), without(before, items))
                .placed(items, before);
    }

    /**
     * Of a plain field that was given other members, whatever was done before to what it had shown: who had come goes with the others, and who
     * had gone comes again. What was there must be known.
     */
    static CollectionDiff ofReplaced(ToManyRelation relation, GivenMembers given) {
        EntityCollection<?> collection = given.collection();
        if (!collection.isLoaded()) {
            throw FlushErrors.replacedUnloaded(relation, given.owner());
        }
        List<Object> snapshot = CollectionState.snapshot(collection);
        List<Object> known = snapshot == null ? List.of() : snapshot;
        List<Object> now = CollectionState.items(collection);
        List<Object> gone = known == now ? List.of() : without(known, now);
        List<Object> stayed = gone.isEmpty() ? known : without(known, gone);
        List<Object> ever = new ArrayList<>(known);
        ever.addAll(now);
        List<Object> members = given.members();
        return new CollectionDiff(given.owner(), relation, collection, without(members, stayed), without(ever, members))
                .placed(members, known);
    }

    private CollectionDiff placed(List<Object> items, List<Object> known) {
        return relation.property().hasFixedOrder()
                ? new CollectionDiff(owner, relation, collection, added, removed, Places.rewritten(items, known))
                : this;
    }

    /** What is left of it where the owner is removed: members that it let go of are still orphans. */
    CollectionDiff ofRemoved() {
        List<Object> orphans = relation.property().orphanRemoval() ? removed : List.of();
        return new CollectionDiff(owner, relation, collection, List.of(), orphans);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && placed.isEmpty();
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
