// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param kept pairs that one side has taken apart, and that stay
     */
    record Links(ToManyRelation relation, List<Pair> unlinked, List<Pair> linked, List<Pair> kept) {

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
        private boolean guess = true;
    }

    LinkDiff(FlushScope scope) {
        this.scope = scope;
    }

    List<Links> diff(List<CollectionDiff> changes) {
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

    private void add(CollectionDiff change, @Nullable Object member) {
        if (member != null) {
            boolean owner = change.relation().property().isOwner();
            Said said = said(change, member);
            said.addedByOwner |= owner;
            said.addedByMirror |= !owner;
            said.guess &= change.isGuess() || scope.replaced.holds(change.collection());
        }
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
        Links links = new Links(relation, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(0));
        pairs.forEach((pair, said) -> {
            if (scope.isRemoved(pair.owner) || scope.isRemoved(pair.target)) {
                return;
            }
            if (said.addedByOwner || said.addedByMirror && !said.removedByOwner) {
                link(links, pair, said);
            } else if (said.removed) {
                links.unlinked.add(pair);
            }
        });
        return links;
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

    /** Whether a row was a member of a collection at the last flush; null when that was not loaded. */
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
        return Boolean.FALSE;
    }
}
