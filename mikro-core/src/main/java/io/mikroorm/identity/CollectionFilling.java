// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.metadata.ToManyProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills the collections of one relation with what the database has. Where they are refreshed, links that are not flushed yet give way, on
 * both sides of a many-to-many.
 */
public final class CollectionFilling {

    private final IdentityMap map;
    private final ToManyProperty relation;
    private final boolean refresh;
    private final @Nullable ToManyProperty mirror;

    /**
     * For one relation.
     *
     * @param refresh whether what was done to the collections since the last flush gives way
     */
    public CollectionFilling(IdentityMap map, ToManyProperty relation, boolean refresh) {
        this.map = map;
        this.relation = relation;
        this.refresh = refresh;
        this.mirror = refresh && relation.isManyToMany() ? mirror(map, relation) : null;
    }

    private static @Nullable ToManyProperty mirror(IdentityMap map, ToManyProperty relation) {
        String name = relation.isOwner() ? relation.inversedBy() : relation.mappedBy();
        for (ToManyProperty each : map.metadata().get(relation.target()).toManys()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    ToManyProperty relation() {
        return relation;
    }

    /** Whether a collection asks for its members: it does not know them, or is refreshed. */
    public boolean isWanted(EntityState owner) {
        return refresh || !collection(owner).isLoaded();
    }

    /**
     * Fills the collection of one owner.
     *
     * @param members those that the database has, each once; the list is given away
     * @return whether these are the members now
     */
    public boolean fill(EntityState owner, ArrayList<Object> members) {
        EntityCollection<?> collection = collection(owner);
        map.collectionLoaded(collection);
        if (refresh) {
            takeBack(collection, owner.entityOrReference(), members);
            showAgain(owner, collection, members);
        }
        return CollectionState.fill(collection, members);
    }

    private EntityCollection<?> collection(EntityState owner) {
        return owner.collection(owner.entityOrReference(), relation.index());
    }

    /** What the application has put into a plain field gives way, too. */
    private void showAgain(EntityState owner, EntityCollection<?> collection, List<Object> members) {
        Object holder = owner.entityOrReference();
        if (!relation.isPlain()
                || CollectionState.behind(PlainFields.held(owner, holder, relation.index())) == collection) {
            return;
        }
        int property = owner.metadata().toManyProperty(relation.index());
        Object given = owner.get(holder, property);
        owner.set(
                holder,
                property,
                CollectionState.view(collection, relation.field().type()));
        Journal journal = map.journal();
        if (journal.isActive()) {
            journal.record(new FieldUndo(owner, relation, collection, members, given));
        }
    }

    /** A link that the database has not goes from the other side too, and one that it has comes back there. */
    private void takeBack(EntityCollection<?> collection, Object owner, List<Object> stored) {
        ToManyProperty other = mirror;
        if (other != null) {
            dropUnstored(collection, owner, stored, other);
            for (Object member : stored) {
                joinAgain(mirror(member, other), owner);
            }
        }
        if (!collection.isLoaded()) {
            CollectionState.settle(collection);
        }
    }

    private void dropUnstored(EntityCollection<?> collection, Object owner, List<Object> stored, ToManyProperty other) {
        List<Object> items = CollectionState.items(collection);
        List<Object> known = CollectionState.snapshot(collection);
        if (items.isEmpty() || items == known) {
            return;
        }
        Set<Object> others = identities(stored);
        if (known != null) {
            others.addAll(known);
        }
        for (Object member : items) {
            if (!others.contains(member)) {
                CollectionState.drop(mirror(member, other), owner);
            }
        }
    }

    /** Removals that the other side alone knows, as this one was not loaded then, are among those that are taken back. */
    private static void joinAgain(EntityCollection<?> collection, Object owner) {
        if (!collection.isLoaded()) {
            CollectionState.forgetRemoval(collection, owner);
        } else if (!CollectionState.holds(collection, owner) && CollectionState.held(collection, owner)) {
            CollectionState.changing(collection).add(owner);
        }
    }

    private EntityCollection<?> mirror(Object member, ToManyProperty other) {
        return map.prototypeOf(member).collection(member, other.index());
    }

    private static Set<Object> identities(List<Object> members) {
        Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(members);
        return identities;
    }
}
