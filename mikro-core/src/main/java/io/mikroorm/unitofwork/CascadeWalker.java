// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.DirectRef;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.members.GivenMembers;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows relations from what changed to new objects, which are inserted too where the relation cascades. On its way it
 * replaces each foreign key among the values by the row it points to.
 */
final class CascadeWalker {

    private final FlushScope scope;

    CascadeWalker(FlushScope scope) {
        this.scope = scope;
    }

    void walk() {
        for (Write update : List.copyOf(scope.updates.values())) {
            foreignKeys(update);
        }
        for (EntityState state : scope.inverseChanged) {
            inverses(scope.writes(state.metadata()), state, state.entity());
        }
        for (EntityCollection<?> collection : scope.notes.touched) {
            if (!scope.replaced.holds(collection)
                    && CollectionState.owner(collection) instanceof EntityState owner
                    && (owner.status() == Status.LOADED || owner.status() == Status.REFERENCE)
                    && !scope.isRemoved(owner)) {
                ToManyRelation relation =
                        scope.writes(owner.metadata()).toManys.get(CollectionState.toMany(collection));
                members(relation, CollectionState.items(collection));
            }
        }
        for (GivenMembers given : scope.replaced) {
            if (!scope.isRemoved(given.owner())) {
                List<ToManyRelation> relations = scope.writes(given.owner().metadata()).toManys;
                members(relations.get(given.relation().index()), given.members());
            }
        }
        for (int i = 0; i < scope.inserts().size(); i++) {
            if (!scope.inserts().get(i).cancelled) {
                visit(scope.inserts().get(i));
            }
        }
        if (scope.knowsNewKeys()) {
            scope.inserts().forEach(this::handles);
            scope.updates.values().forEach(this::handles);
        }
    }

    /** Handles without an object whose row was only reached after they were. */
    private void handles(Write write) {
        for (ForeignKey key : write.type.foreignKeys) {
            if (write.values[key.index()] instanceof EntityState state && state.entity() == null) {
                write.values[key.index()] = scope.find(state);
            }
        }
    }

    private void visit(Write insert) {
        foreignKeys(insert);
        EntityState prototype = scope.map.prototype(insert.type.metadata);
        inverses(insert.type, prototype, insert.entity());
        for (ToManyRelation relation : insert.type.toManys) {
            members(relation, CollectionState.items(scope.collection(insert, relation)));
        }
    }

    private void foreignKeys(Write write) {
        for (ForeignKey key : write.type.foreignKeys) {
            Object value = write.columns.get(key.index()) ? write.values[key.index()] : null;
            if (value != null) {
                requireTarget(key, value);
                write.values[key.index()] = reach(value, key.relation().cascade(), key.toString());
            }
        }
        if (!write.type.documents.isEmpty()) {
            documents(write);
        }
    }

    /** Relations in embedded objects, whose documents have the keys of their targets. */
    private void documents(Write write) {
        BitSet documents = write.type.documents;
        for (int i = documents.nextSetBit(0); i >= 0; i = documents.nextSetBit(i + 1)) {
            Object value = write.columns.get(i) ? write.values[i] : null;
            for (StructProperty.Held held : DocumentTargets.held(write.type.column(i), value)) {
                if (!scope.isUnknown(held.value()) || !hasKey(write, i, held)) {
                    String path = write.type.path(i) + "." + held.path();
                    Object row = reach(held.value(), held.relation().cascade(), path);
                    write.leadTo(new DocumentTargets.Target(i, path, row), held.value());
                }
            }
        }
    }

    /** Whether a document has the key of a target already, which may have been removed since: then the target is nobody's business. */
    private boolean hasKey(Write write, int column, StructProperty.Held held) {
        EntityState state = write.isUpdate() ? write.state : null;
        Object key = state == null || state.status() != Status.LOADED ? null : key(held.value());
        if (state == null || key == null) {
            return false;
        }
        for (StructProperty.Held before :
                DocumentTargets.held(write.type.column(column), state.snapshotValue(column))) {
            if (before.path().equals(held.path()) && key.equals(key(before.value()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Object key(Object value) {
        Object entity = FlushScope.object(value);
        return entity instanceof EntityState handle
                ? handle.key()
                : scope.map.prototypeOf(entity).readKey(entity);
    }

    /** Whether a value is of a class that a relation to several of them leads to, which its field does not tell. */
    private void requireTarget(ForeignKey key, Object value) {
        if (key.relation().isPolymorphic()) {
            Object target = value instanceof DirectRef<?> direct ? direct.get() : RelationTargets.target(value);
            EntityMetadata entity = target instanceof EntityState state
                    ? state.metadata()
                    : scope.map.prototypeOf(target).metadata();
            if (!key.relation().leadsTo(entity.type())) {
                throw FlushErrors.noTarget(key, entity);
            }
        }
    }

    private void inverses(EntityWrites type, EntityState accessor, @Nullable Object entity) {
        for (InverseRelation relation : type.inverses) {
            Object value = entity == null ? null : accessor.get(entity, relation.index());
            if (value != null) {
                ToOneProperty property = relation.property();
                reach(value, property.cascade(), relation.toString());
            }
        }
    }

    private void members(ToManyRelation relation, List<Object> members) {
        for (int i = 0; i < members.size(); i++) {
            reach(members.get(i), relation.property().cascade(), relation.toString());
        }
    }

    /** The row that a value stands for: a managed one, one that is to be inserted, or a new one from now on. */
    private Object reach(Object value, Set<Cascade> cascade, String path) {
        Object known = scope.find(value);
        if (known != null) {
            return known;
        }
        Object entity = FlushScope.object(value);
        EntityState prototype = scope.map.prototypeOf(entity);
        if (!cascade.contains(Cascade.PERSIST)) {
            throw FlushErrors.notCascaded(path, prototype.metadata());
        }
        if (scope.writes(prototype.metadata()).hasGeneratedKeys() && prototype.hasKey(entity)) {
            throw FlushErrors.detached(path, prototype.metadata(), prototype.readKey(entity));
        }
        return scope.insert(entity, null);
    }
}
