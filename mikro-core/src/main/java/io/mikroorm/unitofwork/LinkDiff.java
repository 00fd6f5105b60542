// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.identity.ReadOnlyErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of pivot tables that come and go, each once, whichever side of the relation they were changed on. Where the sides
 * disagree, the owning side wins. A pair that came into a collection that is not loaded may exist already: it is deleted
 * first.
 */
final class LinkDiff {

    private final FlushScope scope;
    private final Map<ToManyRelation, Map<Pair, Said>> relations = new LinkedHashMap<>();

    /** Two rows, the owning side's first. */
    record Pair(Object owner, Object target) {}

    /**
     * The pairs of one relation.
     *
     * @param kept pairs that one side has taken apart, and that stay; and those that an entity stands for, which writes them
     * @param gone pairs whose entity is deleted, or leads elsewhere from now on
     * @param moved of those that are linked, the ones that are there at another place and are taken away before
     */
    record Links(
            ToManyRelation relation,
            List<Pair> unlinked,
            List<Pair> linked,
            List<Pair> kept,
            List<Pair> gone,
            List<Pair> moved) {

        static Links none(ToManyRelation relation) {
            List<Pair> few = List.of();
            return new Links(
                    relation,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(0),
                    new ArrayList<>(0),
                    relation.property().hasFixedOrder() ? new ArrayList<>() : few);
        }

        /** Those whose rows go, if only to come again. */
        List<Pair> takenAway() {
            if (moved.isEmpty()) {
                return unlinked;
            }
            List<Pair> all = new ArrayList<>(unlinked);
            all.addAll(moved);
            return all;
        }

        /** Whether they are rows of an entity. */
        boolean isOfEntity() {
            Pivot pivot = relation.property().pivot();
            return pivot != null && pivot.entity() != null;
        }

        /** Those alone that are taken away. */
        Links taken() {
            return new Links(relation, unlinked, List.of(), List.of(), List.of(), List.of());
        }

        /** Those alone that are new. */
        Links given() {
            return new Links(relation, List.of(), linked, List.of(), List.of(), List.of());
        }

        /** Whether there is something to write. */
        boolean isWritten() {
            return !unlinked.isEmpty() || !linked.isEmpty();
        }
    }

    /** What was said about one pair. */
    private static final class Said {
        private boolean addedByOwner;
        private boolean addedByMirror;
        private boolean removedByOwner;
        private boolean removed;
        private boolean moved;
        private boolean guess = true;
    }

    LinkDiff(FlushScope scope) {
        this.scope = scope;
    }

    List<Links> diff(List<CollectionDiff> changes) {
        changes.forEach(this::place);
        for (CollectionDiff change : changes) {
            if (change.relation().property().isManyToMany()) {
                change.added().forEach(m -> add(change, scope.find(m)));
                change.removed().forEach(m -> remove(change, scope.find(m)));
            }
        }
        List<Links> links = new ArrayList<>();
        relations.forEach((relation, pairs) -> {
            Links decided = decide(relation, pairs);
            if (decided.isWritten() || !decided.kept.isEmpty()) {
                links.add(decided);
            }
        });
        return links;
    }

    /** The order in which pairs are first spoken of is that in which they are linked. */
    private void place(CollectionDiff change) {
        if (change.placed().isEmpty()) {
            return;
        }
        List<Object> known = CollectionState.snapshot(change.collection());
        Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(known == null ? List.of() : known);
        for (Object member : change.placed()) {
            Object row = scope.find(member);
            if (row != null) {
                said(change, row).moved = there.contains(member);
            }
        }
    }

    private void add(CollectionDiff change, @Nullable Object member) {
        if (member != null) {
            boolean owner = change.relation().property().isOwner();
            Said said = said(change, member);
            said.addedByOwner |= owner;
            said.addedByMirror |= !owner;
            said.guess &= change.isGuess() || scope.replaced.holds(change.collection()) || isBlind(change);
        }
    }

    /** Whether it may have links that it does not show. Those that are rows of an entity are not written over. */
    private static boolean isBlind(CollectionDiff change) {
        ToManyProperty relation = change.relation().property();
        Pivot pivot = relation.pivot();
        return relation.isPartial() && pivot != null && pivot.entity() == null;
    }

    private void remove(CollectionDiff change, @Nullable Object member) {
        if (member != null) {
            Said said = said(change, member);
            said.removed = true;
            said.removedByOwner |= change.relation().property().isOwner();
        }
    }

    private Said said(CollectionDiff change, Object member) {
        ToManyRelation relation = change.relation();
        boolean owner = relation.property().isOwner();
        ToManyRelation owning =
                owner ? relation : scope.writes(relation.target()).toManys.get(relation.mirror());
        Pair pair = owner ? new Pair(change.owner(), member) : new Pair(member, change.owner());
        return relations.computeIfAbsent(owning, r -> new LinkedHashMap<>()).computeIfAbsent(pair, p -> new Said());
    }

    private Links decide(ToManyRelation relation, Map<Pair, Said> pairs) {
        Links links = Links.none(relation);
        pairs.forEach((pair, said) -> {
            if (scope.isRemoved(pair.owner) || scope.isRemoved(pair.target)) {
                if (said.removed && !goesWithItsSides(relation)) {
                    links.unlinked.add(pair);
                }
                return;
            }
            boolean takenAway =
                    said.removed && !said.removedByOwner; // by the other side, whatever stands before it now
            if (said.moved && !takenAway) {
                links.moved.add(pair);
                links.linked.add(pair);
            } else if (said.addedByOwner || said.addedByMirror && !said.removedByOwner) {
                link(links, pair, said);
            } else if (said.removed) {
                links.unlinked.add(pair);
            }
        });
        return links;
    }

    /** Whether the database takes links away with either of their sides. */
    private static boolean goesWithItsSides(ToManyRelation relation) {
        Pivot pivot = Objects.requireNonNull(relation.property().pivot());
        ReferentialAction rule = pivot.rules().onDelete();
        return rule == ReferentialAction.DEFAULT || rule == ReferentialAction.CASCADE;
    }

    private void link(Links links, Pair pair, Said said) {
        ToManyRelation relation = links.relation;
        boolean isNew = pair.owner instanceof Write || pair.target instanceof Write;
        if (!isNew && (said.guess || !said.addedByOwner)) {
            Boolean known = knows(pair.owner, relation.index(), pair.target);
            if (known == null && relation.mirror() >= 0) {
                known = knows(pair.target, relation.mirror(), pair.owner);
            }
            if (Boolean.TRUE.equals(known)) {
                if (said.removed) {
                    links.kept.add(pair);
                }
                return;
            }
            if (known == null && said.guess) {
                links.unlinked.add(pair);
            }
        }
        links.linked.add(pair);
    }

    /** Whether a row was a member of a collection at the last flush; null when that was not loaded, or does not show it. */
    private @Nullable Boolean knows(Object row, int toMany, Object member) {
        Object entity = row instanceof EntityState state ? state.entity() : null;
        if (entity == null || !(row instanceof EntityState state)) {
            return null;
        }
        EntityCollection<?> collection = state.collection(entity, toMany);
        List<Object> known = CollectionState.snapshot(collection);
        if (!collection.isLoaded() || known == null) {
            return null;
        }
        Object searched = member instanceof EntityState other ? other.entity() : member;
        for (Object each : known) {
            if (each == searched) {
                return Boolean.TRUE;
            }
        }
        boolean all = !state.metadata().toManys().get(toMany).isPartial();
        return all ? Boolean.FALSE : null;
    }

    /** Brings links and entities into line; whether entities are deleted that were not before. */
    static boolean settleRows(FlushScope scope, List<Links> all) {
        boolean deleted = false;
        for (Links links : all) {
            Pivot pivot = Objects.requireNonNull(links.relation().property().pivot());
            Class<?> entity = pivot.entity();
            if (entity != null) {
                EntityWrites type = scope.writes(scope.map.metadata().get(entity));
                deleted |= new Rows(scope, links, pivot, type).settle();
            }
        }
        return deleted;
    }

    /**
     * Links that are rows of an entity, each pair once. One that an entity stands for, a new one or one that is there, is not written a second
     * time; where one is taken away, the managed entity goes by its key and version; and one that needs more than two keys is refused.
     */
    private static final class Rows {

        private final FlushScope scope;
        private final Links links;
        private final EntityWrites type;
        private final ForeignKey toOwner;
        private final ForeignKey toTarget;

        private Rows(FlushScope scope, Links links, Pivot pivot, EntityWrites type) {
            this.scope = scope;
            this.links = links;
            this.type = type;
            this.toOwner = foreignKey(type, pivot.ownerColumns());
            this.toTarget = foreignKey(type, pivot.targetColumns());
        }

        private static ForeignKey foreignKey(EntityWrites type, List<String> columns) {
            return type.foreignKeys.stream()
                    .filter(key -> key.column().names().equals(columns))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean settle() {
            scope.inserts().stream()
                    .filter(insert -> insert.type == type && !insert.cancelled)
                    .forEach(this::keep);
            List<EntityState> managed = managed();
            managed.stream().filter(state -> !scope.isRemoved(state)).forEach(this::keep);
            if (!links.linked().isEmpty()) {
                requireAddable();
            }
            boolean deleted = false;
            for (EntityState state : managed) {
                deleted |= takeAway(state);
            }
            if (type.metadata.isReadOnly() && !links.unlinked().isEmpty()) {
                throw ReadOnlyErrors.unlinked(links.relation().toString(), type.metadata);
            }
            return deleted;
        }

        private List<EntityState> managed() {
            List<EntityState> managed = new ArrayList<>();
            IdentityTable table = scope.map.table(type.metadata);
            for (int i = 0; i < table.size(); i++) {
                if (table.at(i).status() == Status.LOADED) {
                    managed.add(table.at(i));
                }
            }
            return managed;
        }

        private void keep(Object row) {
            Pair pair = pair(scope.target(row, toOwner), scope.target(row, toTarget));
            if (pair != null && links.linked().remove(pair)) {
                links.unlinked().remove(pair);
                links.kept().add(pair);
            }
        }

        /** Whether it is deleted now. One that leads elsewhere from now on stays. */
        private boolean takeAway(EntityState state) {
            Pair stored = pair(row(state, toOwner), row(state, toTarget));
            if (stored == null || !links.unlinked().remove(stored)) {
                return false;
            }
            links.gone().add(stored);
            boolean stays = stored.equals(pair(scope.target(state, toOwner), scope.target(state, toTarget)));
            if (scope.isRemoved(state) || !stays) {
                return false;
            }
            scope.delete(state);
            return true;
        }

        private static @Nullable Pair pair(@Nullable Object owner, @Nullable Object target) {
            return owner == null || target == null ? null : new Pair(owner, target);
        }

        private @Nullable Object row(EntityState state, ForeignKey key) {
            Object stored = state.snapshotValue(key.index());
            return stored == null ? null : scope.find(stored);
        }

        private void requireAddable() {
            String reason = reason();
            if (reason != null) {
                throw FlushErrors.linkNeedsMore(links.relation(), type.metadata, reason);
            }
            for (Pair pair : links.linked()) {
                if (links.unlinked().contains(pair)) {
                    throw FlushErrors.linkUnknown(links.relation(), type.metadata);
                }
            }
        }

        /** Why no row can be made of a link alone; null where one can. */
        private @Nullable String reason() {
            EntityMetadata entity = type.metadata;
            if (entity.isReadOnly()) {
                return "it is only read";
            }
            boolean isPair = entity.keyFields() != null
                    && Set.copyOf(entity.keyColumns()).equals(Set.of(toOwner.column(), toTarget.column()));
            if (entity.keyGeneration() != KeyGeneration.IDENTITY && !isPair) {
                return "its key is not handed out by the database";
            }
            for (MappedColumn column : entity.columns()) {
                boolean given = entity.isOfKey(column) || column == toOwner.column() || column == toTarget.column();
                boolean hasDefault = !column.isWritten()
                        || column.property() instanceof ScalarProperty scalar
                                && (scalar.defaultValue() != null || scalar.made() != ScalarProperty.Made.NOT);
                if (!given && !column.nullable() && !hasDefault) {
                    return column.path() + " is required and has no default";
                }
            }
            return null;
        }
    }
}
