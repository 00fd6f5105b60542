// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.ValueRef;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.unitofwork.MemberNotes.Membership;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps both sides of a relation in line while the application changes the collections of managed entities. */
final class MemberSync {

    private final IdentityMap map;
    private final WriteModel model;
    private final MemberNotes notes;
    private final RemovalLoader loader;

    /**
     * Reports what it meets.
     *
     * @param notes takes what it meets
     */
    MemberSync(IdentityMap map, WriteModel model, MemberNotes notes, RemovalLoader loader) {
        this.map = map;
        this.model = model;
        this.notes = notes;
        this.loader = loader;
    }

    void added(EntityCollection<?> collection, Object member) {
        notes.touched.add(collection);
        if (!(CollectionState.owner(collection) instanceof EntityState owner) || owner.entity() == null) {
            return;
        }
        ToManyRelation relation = relation(owner, collection);
        ForeignKey key = relation.foreignKey();
        EntityState accessor = map.prototypeOf(member);
        if (key != null && key.relation().isOfCollection()) {
            leaveOthers(key, owner, collection, member);
        } else if (key != null) {
            join(key, owner, accessor, member);
            if (owner.status() == Status.NEW
                    && RelationTargets.same(accessor.columnValue(member, key.index()), owner)) {
                notes.followed.add(new Membership(collection, member));
            }
        } else if (relation.mirror() >= 0) {
            EntityCollection<?> mirror = accessor.collection(member, relation.mirror());
            Object entity = owner.entityOrReference();
            boolean shown = !relation.target().toManys().get(relation.mirror()).isPartial();
            if (shown && !CollectionState.holds(mirror, entity)) {
                CollectionState.changing(mirror).add(entity);
            }
            CollectionState.forgetRemoval(mirror, entity);
            touch(mirror);
        }
    }

    /** The other side has no order of its own to follow. */
    void moved(EntityCollection<?> collection) {
        if (CollectionState.owner(collection) instanceof EntityState owner
                && owner.entity() != null
                && relation(owner, collection).property().hasFixedOrder()) {
            notes.touched.add(collection);
        }
    }

    private void join(ForeignKey key, EntityState owner, EntityState accessor, Object member) {
        Object before = accessor.columnValue(member, key.index());
        if (isReference(member)) {
            notes.unsynced.add(member);
            return;
        }
        if (!key.isSettable() || RelationTargets.same(before, owner)) {
            return;
        }
        Object former = before == null ? null : RelationTargets.target(before);
        if (former != null && key.isMirrored() && !(former instanceof ValueRef)) {
            leaveFormer(key, former, member);
        }
        accessor.set(member, key.property(), key.relation().isRef() ? owner : owner.entityOrReference());
    }

    /** No field of the member tells whose it is: the collection does that it came into last, or else its row. It leaves all of another owner's. */
    private void leaveOthers(ForeignKey key, EntityState owner, EntityCollection<?> collection, Object member) {
        EntityCollection<?> former = notes.claims.claim(key.column(), member, collection);
        Object before = former == null ? asStored(key, map.stateOf(member)) : CollectionState.owner(former);
        if (before == owner) {
            return;
        }
        if (former != null) {
            drop(former, member);
        }
        Object entity = before instanceof EntityState state ? state.entity() : null;
        if (before instanceof EntityState state && entity != null) {
            for (ToManyRelation relation : model.of(state.metadata()).toManys) {
                ForeignKey same = relation.foreignKey();
                if (same != null && same.column() == key.column()) {
                    drop(state.collection(entity, relation.index()), member);
                }
            }
        }
    }

    private void drop(EntityCollection<?> collection, Object member) {
        if (CollectionState.drop(collection, member)) {
            touch(collection);
        }
    }

    private @Nullable EntityState asStored(ForeignKey key, @Nullable EntityState member) {
        Object stored = member == null || member.status() != Status.LOADED ? null : member.snapshotValue(key.index());
        return stored instanceof EntityState known ? map.current(known) : null;
    }

    private void leaveFormer(ForeignKey key, Object former, Object member) {
        if (former instanceof EntityState) {
            return;
        }
        EntityState accessor = map.prototypeOf(former);
        int toMany = key.toMany(accessor.metadata());
        if (toMany >= 0) {
            drop(accessor.collection(former, toMany), member);
        }
    }

    void removed(EntityCollection<?> collection, Object member) {
        notes.touched.add(collection);
        if (!(CollectionState.owner(collection) instanceof EntityState owner) || owner.entity() == null) {
            return;
        }
        ToManyRelation relation = relation(owner, collection);
        ForeignKey key = relation.foreignKey();
        EntityState accessor = map.prototypeOf(member);
        if (key != null) {
            leave(relation, owner, collection, member);
        } else if (relation.mirror() >= 0) {
            EntityCollection<?> mirror = accessor.collection(member, relation.mirror());
            CollectionState.drop(mirror, owner.entityOrReference());
            touch(mirror);
        }
    }

    /** An orphan keeps its foreign key: it is deleted as it is. So does one whose key that is: it can only be deleted. */
    private void leave(ToManyRelation relation, EntityState owner, EntityCollection<?> collection, Object member) {
        ForeignKey key = Objects.requireNonNull(relation.foreignKey());
        EntityState accessor = map.prototypeOf(member);
        notes.claims.release(key.column(), member, collection);
        if (relation.property().orphanRemoval()) {
            EntityState state = map.stateOf(member);
            if (state != null && state.status() == Status.LOADED) {
                loader.load(state);
            }
        } else if (isReference(member)) {
            notes.unsynced.add(member);
        } else if (key.isSettable()
                && !key.relation().isOfCollection()
                && !accessor.metadata().isOfKey(key.column())
                && RelationTargets.same(accessor.columnValue(member, key.index()), owner)) {
            accessor.set(member, key.property(), null);
        }
    }

    /** What is removed together with members that were replaced is loaded now, as if each had been taken out. */
    void loadOrphans(GivenMembers given) {
        List<Object> before = CollectionState.snapshot(given.collection());
        if (!given.relation().orphanRemoval() || before == null) {
            return;
        }
        Set<Object> stays = Collections.newSetFromMap(new IdentityHashMap<>());
        stays.addAll(given.members());
        for (Object member : before) {
            EntityState state = stays.contains(member) ? null : map.stateOf(member);
            if (state != null && state.status() == Status.LOADED) {
                loader.load(state);
            }
        }
    }

    private boolean isReference(Object member) {
        EntityState state = map.stateOf(member);
        return state != null && state.status() == Status.REFERENCE;
    }

    private void touch(EntityCollection<?> collection) {
        if (CollectionState.owner(collection) != null) {
            notes.touched.add(collection);
        }
    }

    private ToManyRelation relation(EntityState owner, EntityCollection<?> collection) {
        return model.of(owner.metadata()).toManys.get(CollectionState.toMany(collection));
    }
}
