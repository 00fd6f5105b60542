// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.members.Replaced;
import io.mikroorm.unitofwork.LinkDiff.Links;
import io.mikroorm.unitofwork.Step.Rows;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Decides all that a flush does. Changes nothing: what it finds out stays in the scope that it returns. */
final class FlushPlanner {

    private final IdentityMap map;
    private final WriteModel model;
    private final Clock clock;

    /**
     * What was decided.
     *
     * @param scope the rows and what is done to them
     * @param collections what changed in collections
     * @param links the rows of pivot tables
     * @param steps what is to be done, in order
     */
    record Decision(FlushScope scope, List<CollectionDiff> collections, List<Links> links, List<Step> steps) {

        /** Whether neither the database nor an entity has to hear of it. */
        boolean isNothing() {
            return steps.isEmpty()
                    && scope.notes.touched.isEmpty()
                    && scope.replaced.isEmpty()
                    && scope.inverseChanged.isEmpty()
                    && scope.cancelled().isEmpty();
        }
    }

    FlushPlanner(IdentityMap map, WriteModel model, Clock clock) {
        this.map = map;
        this.model = model;
        this.clock = clock;
    }

    /** Decides what to do about rows to be deleted, new objects that are not to be inserted, and all that changed. */
    Decision decide(Collection<EntityState> removed, Collection<Object> dropped, MemberNotes notes, Replaced replaced) {
        FlushScope scope = new FlushScope(map, model, Times.of(clock, model.timeUnits()), notes.copy(), replaced);
        removed.forEach(scope::delete);
        for (EntityState state : map.tracked()) {
            Object entity = state.entity();
            if (entity != null) {
                scope.insert(entity, state);
            }
        }
        ChangeSetComputer changes = new ChangeSetComputer(scope);
        changes.compute();
        changes.follow();
        boolean rows = scope.inserts().isEmpty() && scope.updates.isEmpty() && scope.deletes.isEmpty();
        boolean members = scope.notes.touched.isEmpty() && replaced.isEmpty() && scope.inverseChanged.isEmpty();
        if (rows && members && scope.unequal.isEmpty()) {
            return new Decision(scope, List.of(), List.of(), List.of());
        }
        dropped.forEach(scope::drop);
        return decide(scope);
    }

    private static Decision decide(FlushScope scope) {
        RemovalCascade removals = new RemovalCascade(scope);
        removals.follow();
        new CascadeWalker(scope).walk();
        List<CollectionDiff> collections = collections(scope);
        InverseReconciler reconciler = new InverseReconciler(scope);
        reconciler.reconcileCollections(collections);
        reconciler.reconcileInverses();
        new OrphanCollector(scope).collect();
        removals.cleanReferences();
        List<Links> links = new LinkDiff(scope).diff(collections);
        if (LinkDiff.settleRows(scope, links)) {
            removals.cleanReferences();
        }
        new ChangeSetComputer(scope).widen();
        new RowCompleter(scope).complete();
        return new Decision(scope, collections, links, steps(new FlushScheduler(scope).schedule(), links));
    }

    private static List<CollectionDiff> collections(FlushScope scope) {
        List<CollectionDiff> changes = new ArrayList<>();
        for (EntityCollection<?> collection : scope.notes.touched) {
            if (!scope.replaced.holds(collection)
                    && CollectionState.owner(collection) instanceof EntityState owner
                    && (owner.status() == Status.LOADED || owner.status() == Status.REFERENCE)) {
                ToManyRelation relation =
                        scope.writes(owner.metadata()).toManys.get(CollectionState.toMany(collection));
                CollectionDiff change = CollectionDiff.of(owner, relation, collection);
                changes.add(scope.isRemoved(owner) ? change.ofRemoved() : change);
            }
        }
        for (GivenMembers given : scope.replaced) {
            EntityState owner = given.owner();
            ToManyRelation relation =
                    scope.writes(owner.metadata()).toManys.get(given.relation().index());
            if (!scope.isRemoved(owner)) {
                changes.add(CollectionDiff.ofReplaced(relation, given));
            } else if (given.collection().isLoaded()) {
                changes.add(CollectionDiff.ofReplaced(relation, given).ofRemoved());
            }
        }
        for (Write insert : scope.inserts()) {
            for (ToManyRelation relation : insert.cancelled ? List.<ToManyRelation>of() : insert.type.toManys) {
                changes.add(CollectionDiff.of(insert, relation, scope.collection(insert, relation)));
            }
        }
        changes.removeIf(CollectionDiff::isEmpty);
        return changes;
    }

    /**
     * Links come when all rows are there, and before the last deletions. Those that are rows of an entity are taken away first: a new row may
     * take the place of one.
     */
    private static List<Step> steps(List<Rows> rows, List<Links> links) {
        List<Step> steps = new ArrayList<>(rows);
        int place = steps.size();
        while (place > 0 && rows.get(place - 1).kind() == Write.Kind.DELETE) {
            place--;
        }
        List<Step> pivots = new ArrayList<>();
        for (Links each : links) {
            boolean first = each.isOfEntity() && !each.unlinked().isEmpty();
            if (first) {
                steps.add(0, new Step.Pivot(each.taken()));
                place++;
            }
            Links then = first ? each.given() : each;
            if (then.isWritten()) {
                pivots.add(new Step.Pivot(then));
            }
        }
        steps.addAll(place, pivots);
        return List.copyOf(steps);
    }
}
