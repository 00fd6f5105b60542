// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.PropertyColumns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads what will be removed or changed together with an entity, where that is not known yet. */
final class RemovalLoader {

    private final IdentityMap map;
    private final WriteModel model;
    /** What goes, and may leave rows that no foreign key empties or takes along: who they are is asked for all together, before a flush. */
    private final Set<EntityState> left = new LinkedHashSet<>();

    RemovalLoader(IdentityMap map, WriteModel model) {
        this.map = map;
        this.model = model;
    }

    /** Walks without recursion, level by level: a chain may be long, and what is on one level is loaded together. */
    void load(EntityState state) {
        Set<EntityState> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<EntityState> open = new ArrayDeque<>();
        open.add(state);
        for (EntityState polled = open.poll(); polled != null; polled = open.poll()) {
            EntityState next = known(polled);
            EntityWrites type = model.of(next.metadata());
            if (!type.referring.isEmpty()) {
                left.add(next);
            }
            if (removesMore(type) && seen.add(next)) {
                load(next, type, open);
            }
        }
    }

    /**
     * Loads who refers to what goes, where only the flush can empty them or take them along: one query for each relation and level.
     *
     * @param asked about whom the flush has asked already, to which it adds
     */
    void loadReferring(Set<EntityState> asked) {
        for (List<EntityState> level = unasked(asked); !level.isEmpty(); level = unasked(asked)) {
            referring(level).forEach(this::loadReferring);
        }
    }

    /** The same about what goes since its owner let go of it, which shows when the flush is decided. Whether there was any. */
    boolean loadReferring(List<Write> deletions, Set<EntityState> asked) {
        for (Write write : deletions) {
            EntityState state = write.state;
            if (state != null && !write.type.referring.isEmpty()) {
                left.add(map.current(state));
            }
        }
        boolean isMore = !asked.containsAll(left);
        loadReferring(asked);
        return isMore;
    }

    /**
     * Loads who has a value of a row that changes, where the database does not see to it that they have the new one: one query for each relation.
     * Whether there was any to ask about.
     *
     * @param asked about whom the flush has asked already, to which it adds
     */
    boolean loadFollowing(Collection<Write> updates, Set<EntityState> asked) {
        Map<ForeignKey, List<EntityState>> following = new LinkedHashMap<>();
        for (Write update : updates) {
            EntityState state = update.state;
            if (state != null && !update.type.following.isEmpty() && asked.add(state)) {
                for (ForeignKey key : update.type.following) {
                    if (key.isChangedBy(update)) {
                        following.computeIfAbsent(key, k -> new ArrayList<>()).add(state);
                    }
                }
            }
        }
        following.forEach(this::loadAll);
        return !following.isEmpty();
    }

    private List<? extends Ref<?>> loadAll(ForeignKey key, List<EntityState> targets) {
        return map.context().loadReferring(key.owner().type(), key.column().path(), targets);
    }

    private List<EntityState> unasked(Set<EntityState> asked) {
        return left.stream().filter(asked::add).toList();
    }

    private Map<ForeignKey, List<EntityState>> referring(List<EntityState> targets) {
        Map<ForeignKey, List<EntityState>> referring = new LinkedHashMap<>();
        for (EntityState target : targets) {
            for (ForeignKey key : model.of(target.metadata()).referring) {
                referring.computeIfAbsent(key, k -> new ArrayList<>()).add(target);
            }
        }
        return referring;
    }

    private void loadReferring(ForeignKey key, List<EntityState> targets) {
        for (Ref<?> found : loadAll(key, targets)) {
            if (key.cascades()) {
                load((EntityState) found);
            }
        }
    }

    /** A flush is done; a rollback makes it to do again. */
    void forget() {
        if (!left.isEmpty()) {
            List<EntityState> before = List.copyOf(left);
            map.journal().record(() -> left.addAll(before));
            left.clear();
        }
    }

    void clear() {
        left.clear();
    }

    /** What of a hierarchy goes with it depends on its class, which only its row may tell. */
    private EntityState known(EntityState state) {
        if (state.metadata().isOpen() && state.entity() == null) {
            state.load();
        }
        return map.current(state);
    }

    private void load(EntityState state, EntityWrites type, Deque<EntityState> open) {
        if (!state.isLoaded()) {
            state.load();
        }
        Object entity = state.get();
        loadLeftOut(state, type);
        for (ToManyRelation relation : type.toManys) {
            boolean removes = relation.removesMembers() && !RemovalCascade.isLeftToDatabase(relation);
            if (!removes && !emptiesMembers(relation)) {
                continue;
            }
            EntityCollection<?> collection = state.collection(entity, relation.index());
            collection.load();
            if (removes || goesAlong(relation)) {
                CollectionState.items(collection).forEach(m -> target(m, open));
                if (relation.property().isPlain()) { // which may have been given others
                    PlainFields.members(state, entity, relation.index()).forEach(m -> target(m, open));
                }
            }
        }
        for (ForeignKey key : type.foreignKeys) {
            if (RemovalCascade.removesTarget(key.relation())) {
                target(state.columnValue(entity, key.index()), open);
            }
        }
        for (InverseRelation relation : type.inverses) {
            if (RemovalCascade.removesTarget(relation.property())) {
                target(state.get(entity, relation.index()), open);
            }
        }
    }

    /** What goes with it may be behind a relation that was not read. */
    private void loadLeftOut(EntityState state, EntityWrites type) {
        if (state.missing() == null) {
            return;
        }
        for (ForeignKey key : type.foreignKeys) {
            if (RemovalCascade.removesTarget(key.relation()) && state.isMissing(key.index())) {
                map.context().load(state, key.column().path());
            }
        }
        for (InverseRelation relation : type.inverses) {
            if (RemovalCascade.removesTarget(relation.property())
                    && PropertyColumns.isMissing(state, relation.property())) {
                map.context().load(state, relation.property().name());
            }
        }
    }

    private void target(@Nullable Object value, Deque<EntityState> open) {
        Object target = value == null ? null : RelationTargets.target(value);
        EntityState state = target instanceof EntityState known ? known : target == null ? null : map.stateOf(target);
        if (state != null && state.status() != Status.NEW) {
            open.add(state);
        }
    }

    /** Whether members are emptied or removed with it as a foreign key would do, which there is none: a flush does so to what is loaded. */
    private static boolean emptiesMembers(ToManyRelation relation) {
        ForeignKey key = relation.foreignKey();
        return key != null && key.isKeptInOrder();
    }

    private static boolean goesAlong(ToManyRelation relation) {
        ForeignKey key = relation.foreignKey();
        return key != null && key.relation().isPolymorphic() && key.cascades();
    }

    private static boolean removesMore(EntityWrites type) {
        return type.toManys.stream().anyMatch(r -> r.removesMembers() || emptiesMembers(r))
                || type.foreignKeys.stream().anyMatch(k -> RemovalCascade.removesTarget(k.relation()))
                || type.inverses.stream().anyMatch(i -> RemovalCascade.removesTarget(i.property()));
    }
}
