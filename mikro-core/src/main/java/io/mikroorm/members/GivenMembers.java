// SPDX-License-Identifier: MIT
package io.mikroorm.members;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.identity.Journal;
import io.mikroorm.metadata.ToManyProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members that the application has put into a plain field: of a new entity all that there are, of a managed one in place of
 * what the field has shown. The field stays as it is until {@link #show}.
 */
public final class GivenMembers {

    private final Object entity;
    private final ToManyProperty relation;
    private final int property;
    private final @Nullable Object held;
    private final List<Object> members;
    private final EntityCollection<?> collection;
    private final @Nullable EntityState owner;

    private GivenMembers(
            EntityState accessor, Object entity, ToManyProperty relation, @Nullable EntityCollection<?> shown) {
        this.entity = entity;
        this.relation = relation;
        this.property = accessor.metadata().toManyProperty(relation.index());
        this.held = PlainFields.held(accessor, entity, relation.index());
        this.members = PlainFields.members(accessor, entity, relation.index());
        this.collection = shown == null ? PlainFields.copy(accessor, entity, relation.index()) : shown;
        this.owner = shown == null ? null : accessor;
    }

    /** What is in a field of a new entity. */
    public static GivenMembers ofNew(EntityState accessor, Object entity, ToManyProperty relation) {
        return new GivenMembers(accessor, entity, relation, null);
    }

    /** What is in a field of a managed entity instead of what it has shown; null where it shows that still. */
    public static @Nullable GivenMembers inPlaceOfShown(EntityState state, ToManyProperty relation) {
        Object entity = state.entity();
        EntityCollection<?> shown = entity == null ? null : state.shown(relation.index());
        if (entity == null
                || shown == null
                || CollectionState.behind(PlainFields.held(state, entity, relation.index())) == shown) {
            return null;
        }
        return new GivenMembers(state, entity, relation, shown);
    }

    /** The relation. */
    public ToManyProperty relation() {
        return relation;
    }

    /** The members, each once, in the order of the application's collection. */
    public List<Object> members() {
        return members;
    }

    /** Of a new entity one with the members, which the field is to show; of a managed one that which it has shown, as it was. */
    public EntityCollection<?> collection() {
        return collection;
    }

    /** The managed entity; an error of a new one. */
    public EntityState owner() {
        EntityState known = owner;
        if (known == null) {
            throw new IllegalStateException(relation.name() + " is of a new entity");
        }
        return known;
    }

    /**
     * From now on the field shows the collection, which has the members. Taken back, it holds again what it held, unless the application has
     * changed the members meanwhile: then it holds these. What the application has put into the field meanwhile stays there. In each case the
     * next flush finds it there instead of the collection.
     *
     * @param state the entity's state, by now
     */
    public void show(EntityState state, Journal journal) {
        CollectionState.@Nullable Memento before = owner == null ? null : CollectionState.memento(collection);
        if (before == null) {
            CollectionState.bind(collection, state, relation.index());
            state.shown(relation.index(), collection);
        } else {
            CollectionState.replace(collection, members);
        }
        state.set(
                entity,
                property,
                CollectionState.view(collection, relation.field().type()));
        journal.record(() -> takeBack(state, before));
    }

    private void takeBack(EntityState state, CollectionState.@Nullable Memento before) {
        boolean shown = CollectionState.behind(PlainFields.held(state, entity, relation.index())) == collection;
        if (shown && CollectionState.consistsOf(collection, members)) {
            state.set(entity, property, held);
        } else if (shown && before != null) {
            EntityCollection<?> changed = PlainFields.copy(state, entity, relation.index());
            state.set(
                    entity,
                    property,
                    CollectionState.view(changed, relation.field().type()));
        }
        if (before == null) {
            state.shown(relation.index(), null);
        } else {
            before.putBack(collection);
        }
    }
}
