// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows deletions: to what is removed together with its owner, and to what refers to a removed row. A nullable foreign key of a
 * loaded entity becomes null, one that the database cascades takes its row along, any other is an error.
 */
final class RemovalCascade {

    private final FlushScope scope;
    private int followed;
    private int followedNew;
    private int cleaned;

    RemovalCascade(FlushScope scope) {
        this.scope = scope;
    }

    /** Follows the relations of what is removed so far, and of what that removes. */
    void follow() {
        for (; followed < scope.deletions().size(); followed++) {
            EntityState state = scope.deletions().get(followed).state;
            if (state != null) {
                followFrom(state);
            }
        }
        for (; followedNew < scope.cancelled().size(); followedNew++) {
            followNew(scope.cancelled().get(followedNew));
        }
    }

    /** What was to be inserted together with it is not either; a row that is there is not deleted for what never was. */
    private void followNew(Write cancelled) {
        Object entity = cancelled.entity();
        EntityState accessor = scope.map.prototype(cancelled.type.metadata);
        List<@Nullable Object> reached = new ArrayList<>();
        for (ToManyRelation relation : cancelled.type.toManys) {
            if (relation.removesMembers()) {
                reached.addAll(CollectionState.items(scope.collection(cancelled, relation)));
            }
        }
        for (ForeignKey key : cancelled.type.foreignKeys) {
            reached.add(removesTarget(key.relation()) ? accessor.columnValue(entity, key.index()) : null);
        }
        collectDocuments(cancelled.type, accessor, entity, reached);
        for (InverseRelation relation : cancelled.type.inverses) {
            reached.add(removesTarget(relation.property()) ? accessor.get(entity, relation.index()) : null);
        }
        for (Object value : reached) {
            Object row = value == null ? null : scope.find(value);
            if (row instanceof Write insert) {
                scope.remove(insert);
            }
        }
    }

    private void followFrom(EntityState state) {
        EntityWrites type = scope.writes(state.metadata());
        Object entity = state.entity();
        if (entity == null) {
            return;
        }
        if (state.status() == Status.LOADED) {
            followToOnes(type, state, entity);
        }
        for (ToManyRelation relation : type.toManys) {
            GivenMembers given = relation.removesMembers() ? scope.replaced.of(state, relation.property()) : null;
            if (given != null) {
                given.members().forEach(this::removeKnown);
            } else if (relation.removesMembers()) {
                followMembers(relation, state, state.collection(entity, relation.index()));
            }
        }
    }

    private static void collectDocuments(
            EntityWrites type, EntityState accessor, Object entity, List<@Nullable Object> reached) {
        BitSet documents = type.documents;
        for (int i = documents.nextSetBit(0); i >= 0; i = documents.nextSetBit(i + 1)) {
            for (StructProperty.Held held : DocumentTargets.held(type.column(i), accessor.columnValue(entity, i))) {
                reached.add(removesTarget(held.relation()) ? held.value() : null);
            }
        }
    }

    private void followToOnes(EntityWrites type, EntityState state, Object entity) {
        List<@Nullable Object> reached = new ArrayList<>(0);
        collectDocuments(type, state, entity, reached);
        reached.forEach(this::removeKnown);
        for (ForeignKey key : type.foreignKeys) {
            if (removesTarget(key.relation())) {
                removeKnown(target(state, entity, key));
            }
        }
        for (InverseRelation relation : type.inverses) {
            if (removesTarget(relation.property())) {
                removeKnown(state.get(entity, relation.index()));
            }
        }
    }

    /** Of a relation that is the key, the target of the row: the field may have been emptied, or lead elsewhere, since. */
    private static @Nullable Object target(EntityState state, Object entity, ForeignKey key) {
        boolean isKey = state.metadata().isOfKey(key.column());
        return isKey ? state.snapshotValue(key.index()) : state.columnValue(entity, key.index());
    }

    static boolean removesTarget(ToOneProperty relation) {
        return relation.orphanRemoval() || relation.cascade().contains(Cascade.REMOVE);
    }

    private void followMembers(ToManyRelation relation, EntityState owner, EntityCollection<?> collection) {
        if (!collection.isLoaded() && !isLeftToDatabase(relation)) {
            throw FlushErrors.cascadeUnloaded(relation);
        }
        for (Object member : List.copyOf(CollectionState.items(collection))) {
            if (!isElsewhere(relation, owner, member)) {
                removeKnown(member);
            }
        }
    }

    /** A collection of some rows does not follow the side with the column, so a member that it shows may have another owner by now. */
    private boolean isElsewhere(ToManyRelation relation, EntityState owner, Object member) {
        ForeignKey key = relation.foreignKey();
        EntityState row = scope.map.stateOf(member);
        return key != null
                && relation.property().isPartial()
                && row != null
                && row.status() == Status.LOADED
                && !RelationTargets.same(row.columnValue(member, key.index()), owner);
    }

    /** Whether the database deletes the members by itself. */
    static boolean isLeftToDatabase(ToManyRelation relation) {
        ForeignKey key = relation.foreignKey();
        return key != null
                && key.relation().onDelete() == ReferentialAction.CASCADE
                && !key.relation().isPolymorphic(); // which no foreign key stands for
    }

    private void removeKnown(@Nullable Object value) {
        Object row = value == null ? null : scope.find(value);
        if (row != null) {
            scope.remove(row);
        }
    }

    /** Looks for loaded entities that refer to what is removed, and follows those that must go too, to the end. */
    void cleanReferences() {
        follow();
        while (cleaned < scope.deletions().size()) {
            List<Write> latest = new ArrayList<>(
                    scope.deletions().subList(cleaned, scope.deletions().size()));
            cleaned = scope.deletions().size();
            for (EntityWrites type : scope.model.entities()) {
                cleanReferences(type, latest);
            }
            follow();
        }
        for (Write insert : scope.inserts()) {
            requireTargets(insert);
        }
        scope.updates.values().forEach(this::requireTargets);
    }

    private void cleanReferences(EntityWrites type, List<Write> latest) {
        Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Write write : latest) {
            if (write.type == type && write.state != null) {
                gone.add(write.state);
                gone.add(write.entity());
            }
        }
        for (ForeignKey key : gone.isEmpty() ? List.<ForeignKey>of() : type.incoming) {
            IdentityTable table = scope.map.table(key.owner());
            for (int i = 0; i < table.size(); i++) {
                EntityState state = table.at(i);
                Object entity = state.entity();
                if (state.status() == Status.LOADED
                        && entity != null
                        && state.metadata().isA(key.owner())
                        && !scope.isRemoved(state)) {
                    cleanReference(key, state, gone);
                }
            }
        }
    }

    private void cleanReference(ForeignKey key, EntityState state, Set<Object> gone) {
        Object stored = state.snapshotValue(key.index());
        if (scope.isChanged(state, key) || stored == null || !isGone(stored, gone)) {
            return;
        }
        if (key.relation().onDelete() == ReferentialAction.CASCADE || isOrphan(key, stored)) {
            scope.delete(state);
        } else if (key.relation().onDelete() == ReferentialAction.SET_DEFAULT) {
            setDefault(key, state, stored, gone);
        } else if (!key.column().isRequired()) {
            scope.reconcile(state, key, null);
        } else {
            throw FlushErrors.stillReferenced(scope.find(stored), state, key);
        }
    }

    /** As the database would; what goes itself is nobody's default. */
    private void setDefault(ForeignKey key, EntityState state, Object stored, Set<Object> gone) {
        Object defaultKey = Objects.requireNonNull(key.relation().constraint().defaultKey());
        EntityState target = scope.map.reference(key.target(), defaultKey);
        if (isGone(target, gone)) {
            throw FlushErrors.stillReferenced(scope.find(stored), state, key);
        }
        scope.reconcile(state, key, scope.find(target));
    }

    /** Whether a row cannot be without its owner: also one that was taken out of the owner's collection goes with it. */
    private boolean isOrphan(ForeignKey key, Object stored) {
        if (!key.isMirrored()) {
            return false;
        }
        EntityMetadata owner = key.target();
        if (key.relation().isPolymorphic()) {
            Object target = RelationTargets.target(stored);
            owner = target instanceof EntityState state
                    ? state.metadata()
                    : scope.map.prototypeOf(target).metadata();
        }
        int toMany = key.toMany(owner);
        return toMany >= 0 && scope.writes(owner).toManys.get(toMany).property().orphanRemoval();
    }

    private boolean isGone(Object stored, Set<Object> gone) {
        Object current = stored instanceof EntityState handle ? scope.map.current(handle) : stored;
        return gone.contains(current) || gone.contains(FlushScope.object(current));
    }

    private void requireTargets(Write write) {
        for (ForeignKey key : write.type.foreignKeys) {
            Object target = write.columns.get(key.index()) ? write.values[key.index()] : null;
            if (!write.cancelled && scope.isRemoved(target)) {
                throw FlushErrors.refersToRemoved(write, key.toString(), target);
            }
        }
        for (DocumentTargets.Target target : write.documents().all()) {
            if (!write.cancelled && write.columns.get(target.column()) && scope.isRemoved(target.row())) {
                throw FlushErrors.refersToRemoved(write, target.path(), target.row());
            }
        }
    }
}
