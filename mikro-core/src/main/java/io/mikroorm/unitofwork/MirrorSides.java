// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.FirstFailure;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.identity.Journal;
import io.mikroorm.unitofwork.FlushPlanner.Decision;
import io.mikroorm.unitofwork.LinkDiff.Links;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** After a flush: brings the sides of relations that hold no column into line with what was written. */
final class MirrorSides {

    private final FlushScope scope;
    private final FirstFailure failures;
    private final Journal journal;
    private final Map<EntityCollection<?>, Moves> collections = new LinkedHashMap<>();
    private final List<ToOneMove> toOnes = new ArrayList<>();
    private final Set<EntityState> snapshots = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Who comes into a collection, and who goes. */
    private static final class Moves {
        private final List<Object> in = new ArrayList<>(1);
        private final Set<Object> out = Collections.newSetFromMap(new IdentityHashMap<>(2));
    }

    /** An inverse to-one takes a value; one that is to become empty does so only where it holds the value that goes. */
    private record ToOneMove(
            EntityState state,
            InverseRelation relation,
            @Nullable EntityState in,
            @Nullable Object out) {}

    MirrorSides(FlushScope scope, FirstFailure failures) {
        this.failures = failures;
        this.scope = scope;
        this.journal = scope.map.journal();
    }

    /** Finds out what has to follow. To be called while the snapshots still tell what was before. */
    void collect(Decision decision, List<Write> inserts) {
        snapshots.addAll(scope.inverseChanged);
        for (Write insert : inserts) {
            foreignKeys(insert);
            wrongInverses(insert.type, insert, insert.state);
        }
        scope.updates.values().forEach(this::foreignKeys);
        for (EntityState state : scope.inverseChanged) {
            wrongInverses(scope.writes(state.metadata()), state, state);
        }
        decision.collections().forEach(this::contradictions);
        decision.links().forEach(this::links);
        scope.deletions().forEach(this::deletedInverse);
        collectDeleted();
    }

    private void foreignKeys(Write write) {
        EntityState state = write.state;
        for (ForeignKey key : write.type.foreignKeys) {
            if (state == null || !write.sets(key.index())) {
                continue;
            }
            EntityState now = FlushSettlement.state(write.values[key.index()]);
            EntityState before = write.isUpdate() && state.status() == Status.LOADED
                    ? stateOf(state.snapshotValue(key.index()))
                    : null;
            if (before != null && before != now) {
                leavePartials(key, before, write.entity());
                move(key, before, null, write.entity());
            }
            if (now != null && key.isMirrored()) {
                move(key, now, state, write.entity());
            }
        }
    }

    /** Who has another owner is shown no longer, also where only some rows are; who has come is shown there when it is loaded again. */
    private void leavePartials(ForeignKey key, EntityState owner, Object member) {
        Object entity = owner.entity();
        for (ToManyRelation relation : scope.writes(owner.metadata()).partials) {
            if (entity != null && relation.foreignKey() == key) {
                moves(owner.collection(entity, relation.index())).out.add(member);
            }
        }
    }

    private @Nullable EntityState stateOf(@Nullable Object value) {
        return value == null ? null : FlushSettlement.state(scope.find(value));
    }

    private void move(ForeignKey key, EntityState target, @Nullable EntityState in, Object entity) {
        Object owner = target.entity();
        if (owner == null) {
            return;
        }
        int toMany = key.toMany(target.metadata());
        int inverse = key.inverse(target.metadata());
        if (toMany >= 0) {
            Moves moves = moves(target.collection(owner, toMany));
            if (in == null) {
                moves.out.add(entity);
            } else {
                moves.in.add(entity);
            }
        } else if (inverse >= 0 && target.status() != Status.REFERENCE) {
            InverseRelation relation = scope.writes(target.metadata()).inverses.get(inverse);
            toOnes.add(new ToOneMove(target, relation, in, entity));
        }
    }

    private Moves moves(EntityCollection<?> collection) {
        return collections.computeIfAbsent(collection, c -> new Moves());
    }

    /** An inverse to-one that was set against the side with the column, which has won, becomes empty. */
    private void wrongInverses(EntityWrites type, Object row, @Nullable EntityState state) {
        Object entity = state == null ? null : state.entity();
        for (InverseRelation relation : type.inverses) {
            Object value = state == null || entity == null ? null : state.get(entity, relation.index());
            Object other = value == null ? null : scope.find(value);
            boolean unknown = other instanceof EntityState target && target.status() == Status.REFERENCE;
            if (state != null && other != null && !unknown && scope.target(other, relation.foreignKey()) != row) {
                toOnes.add(0, new ToOneMove(state, relation, null, object(other)));
            }
        }
    }

    private static Object object(Object row) {
        return row instanceof Write write ? write.entity() : FlushScope.object(row);
    }

    /** A member that came or went against the side with the column, which has won, goes or comes back. */
    private void contradictions(CollectionDiff change) {
        ForeignKey key = change.relation().foreignKey();
        if (key == null) {
            return;
        }
        for (Object member : change.added()) {
            Object row = scope.find(member);
            if (row == null || scope.target(row, key) != change.owner()) {
                moves(change.collection()).out.add(member);
            }
        }
        for (Object member : change.removed()) {
            Object row = scope.find(member);
            if (row != null && !scope.isRemoved(row) && scope.target(row, key) == change.owner()) {
                moves(change.collection()).in.add(member);
            }
        }
    }

    private void links(Links links) {
        ToManyRelation relation = links.relation();
        for (LinkDiff.Pair pair : links.unlinked()) {
            link(pair.owner(), relation.index(), pair.target(), false);
            link(pair.target(), relation.mirror(), pair.owner(), false);
        }
        for (LinkDiff.Pair pair : links.gone()) {
            link(pair.owner(), relation.index(), pair.target(), false);
            link(pair.target(), relation.mirror(), pair.owner(), false);
        }
        links.linked().forEach(pair -> link(relation, pair));
        links.kept().forEach(pair -> link(relation, pair));
    }

    private void link(ToManyRelation relation, LinkDiff.Pair pair) {
        link(pair.owner(), relation.index(), pair.target(), true);
        link(pair.target(), relation.mirror(), pair.owner(), true);
    }

    private void link(Object row, int toMany, Object otherRow, boolean in) {
        EntityState state = FlushSettlement.state(row);
        EntityState other = FlushSettlement.state(otherRow);
        Object entity = state == null ? null : state.entity();
        Object member = other == null ? null : other.entity();
        if (state == null || entity == null || member == null || toMany < 0) {
            return;
        }
        Moves moves = moves(state.collection(entity, toMany));
        if (in) {
            if (!state.metadata().toManys().get(toMany).isPartial()) { // which may not show it
                moves.in.add(member);
            }
        } else {
            moves.out.add(member);
        }
    }

    private void deletedInverse(Write deletion) {
        EntityState state = deletion.state;
        for (ForeignKey key : deletion.type.foreignKeys) {
            if (state == null || state.status() != Status.LOADED || !key.isMirrored()) {
                continue;
            }
            EntityState target = stateOf(state.snapshotValue(key.index()));
            if (target != null && key.inverse(target.metadata()) >= 0) {
                move(key, target, null, deletion.entity());
            }
        }
    }

    private void collectDeleted() {
        Map<EntityWrites, Set<Object>> gone = new IdentityHashMap<>();
        for (Write deletion : scope.deletions()) {
            gone.computeIfAbsent(deletion.type, t -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(deletion.entity());
        }
        for (Write insert : scope.inserts()) {
            if (insert.cancelled) {
                gone.computeIfAbsent(insert.type, t -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(insert.entity());
            }
        }
        gone.forEach((type, entities) -> type.containing.forEach(relation -> leaveAll(relation, entities)));
    }

    private void leaveAll(ToManyRelation relation, Set<Object> gone) {
        IdentityTable table = scope.map.table(relation.owner());
        for (int i = 0; i < table.size(); i++) {
            if (table.at(i).metadata().isA(relation.owner())) {
                leaveAll(relation, table.at(i), gone);
            }
        }
        for (Write insert : scope.inserts()) {
            if (insert.type.metadata.isA(relation.owner()) && insert.state != null) {
                leaveAll(relation, insert.state, gone);
            }
        }
    }

    private void leaveAll(ToManyRelation relation, EntityState state, Set<Object> gone) {
        Object entity = state.entity();
        if (entity == null || scope.isRemoved(state)) {
            return;
        }
        EntityCollection<?> collection = state.collection(entity, relation.index());
        for (Object member : CollectionState.items(collection)) {
            if (gone.contains(member)) {
                moves(collection).out.add(member);
            }
        }
    }

    void applyToOnes() {
        for (ToOneMove move : toOnes) {
            EntityState state = move.state;
            Object entity = state.entity();
            if (entity == null || move.relation.property().field().isFinal() || state.context() == null) {
                continue;
            }
            int property = move.relation.index();
            Object now = state.get(entity, property);
            Object held = now == null ? null : FlushScope.object(now);
            if (move.in == null && held == move.out) {
                set(state, entity, property, null);
            } else if (move.in != null
                    && (held != move.out || move.relation.property().isRef() && now != move.in)) {
                set(state, entity, property, move.relation.property().isRef() ? move.in : move.in.entityOrReference());
            }
            snapshots.add(state);
        }
    }

    private void set(EntityState state, Object entity, int property, @Nullable Object value) {
        Object before = state.get(entity, property);
        journal.record(() -> state.set(entity, property, before));
        try {
            state.set(entity, property, value);
        } catch (RuntimeException e) { // of a setter: all other sides follow
            failures.add(e);
        }
    }

    /** The states whose inverse to-ones were set, by the application or here. */
    Set<EntityState> snapshotStates() {
        return snapshots;
    }

    void applyToCollections() {
        collections.forEach((collection, moves) -> {
            if (!moves.out.isEmpty()) {
                leave(collection, moves);
            }
            if (!moves.in.isEmpty() && collection.isLoaded()) {
                join(collection, moves);
            }
        });
    }

    private void leave(EntityCollection<?> collection, Moves moves) {
        List<Object> items = CollectionState.items(collection);
        for (int i = items.size() - 1; i >= 0; i--) {
            Object member = items.get(i);
            if (moves.out.contains(member)) {
                int place = i;
                CollectionState.changing(collection).remove(i);
                journal.record(() -> putBack(collection, place, member));
            }
        }
    }

    private static void putBack(EntityCollection<?> collection, int place, Object member) {
        if (!CollectionState.holds(collection, member)) {
            List<Object> items = CollectionState.changing(collection);
            items.add(Math.min(place, items.size()), member);
        }
    }

    private void join(EntityCollection<?> collection, Moves moves) {
        for (Object member : moves.in) {
            if (!CollectionState.holds(collection, member)) {
                CollectionState.changing(collection).add(member);
                journal.record(() -> CollectionState.drop(collection, member));
            }
        }
    }

    Iterable<EntityCollection<?>> changedCollections() {
        return collections.keySet();
    }
}
