// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The side of an {@link EntityCollection} that only the ORM sees: binding, filling, and what was there at the last flush.
 * Static methods over the collection, so that entities hold one object per relation.
 */
public final class CollectionState {

    private CollectionState() {}

    /** A new collection for a field that holds none. */
    public static EntityCollection<Object> create(Object owner) {
        return EntityCollection.of(owner);
    }

    /** A new, loaded and empty collection that is to stand behind a plain field. */
    public static EntityCollection<Object> createPlain(Object owner) {
        EntityCollection<Object> made = EntityCollection.of(owner);
        made.standBehind();
        return made;
    }

    /**
     * What a plain field holds to show a collection: a {@code List}, a {@code Set}, or the collection itself. A view costs one
     * object and no members.
     *
     * @param field the class of the field
     */
    public static Object view(EntityCollection<?> collection, Class<?> field) {
        if (field == List.class) {
            return new MemberList<>(collection);
        }
        return field == Set.class ? new MemberSet<>(collection) : collection;
    }

    /** The collection that a value of a field shows; null for what the application has put there, and for null. */
    public static @Nullable EntityCollection<?> behind(@Nullable Object held) {
        return held instanceof MemberView view
                ? view.collection()
                : held instanceof EntityCollection<?> collection ? collection : null;
    }

    /** Makes some objects the members of a loaded collection without a word to the other side; each is to be among them once. */
    @SuppressWarnings("unchecked")
    public static void replace(EntityCollection<?> collection, List<Object> members) {
        EntityCollection<Object> target = (EntityCollection<Object>) collection;
        target.fill(new ArrayList<>(members), target.snapshot());
    }

    /** Some objects, each once, by identity. */
    public static List<Object> distinct(Iterable<?> objects) {
        List<Object> distinct = new ArrayList<>();
        Set<Object> seen = IndexedMembers.identities(List.of());
        for (Object each : objects) {
            if (seen.add(each)) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /** Binds a collection to the managed entity that holds it and the number of its relation there. Keeps its members. */
    public static void bind(EntityCollection<?> collection, CollectionOwner owner, int toMany) {
        collection.bind(owner, toMany);
    }

    /** Binds a collection of an entity that comes from a row: its members are not known. */
    public static void bindUnloaded(EntityCollection<?> collection, CollectionOwner owner, int toMany) {
        collection.bind(owner, toMany);
        collection.markUnloaded();
    }

    /** The entity's state that the collection is bound to; null before that. */
    public static @Nullable CollectionOwner owner(EntityCollection<?> collection) {
        return collection.owner();
    }

    /** The number of the relation in its entity; -1 before binding. */
    public static int toMany(EntityCollection<?> collection) {
        return collection.toMany();
    }

    /**
     * The members that are there now: of a collection that is not loaded, those that were added since the last flush. To be read
     * only, since it may be the snapshot too, and only until the collection changes.
     */
    @SuppressWarnings("unchecked")
    public static List<Object> items(EntityCollection<?> collection) {
        return (List<Object>) collection.rawItems();
    }

    /** The same members for changing them at once: this changes the collection without a word to the other side. */
    @SuppressWarnings("unchecked")
    public static List<Object> changing(EntityCollection<?> collection) {
        return (List<Object>) collection.own();
    }

    /** Whether an object is among {@link #items}; of a large collection without looking through them. */
    public static boolean holds(EntityCollection<?> collection, Object member) {
        return collection.holds(member);
    }

    /** Whether {@link #items} are some objects, by identity and in their order. */
    public static boolean consistsOf(EntityCollection<?> collection, List<Object> members) {
        List<Object> now = items(collection);
        boolean same = now.size() == members.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = now.get(i) == members.get(i);
        }
        return same;
    }

    /** Whether an object was a member at the last flush or load; false of a collection that is not loaded. */
    public static boolean held(EntityCollection<?> collection, Object member) {
        List<?> known = collection.snapshot();
        return known != null && IndexedMembers.holds(known, member);
    }

    /** Takes an object out of {@link #items} without a word to the other side; false where it is not there. */
    public static boolean drop(EntityCollection<?> collection, Object member) {
        boolean held = collection.holds(member);
        if (held) {
            List<Object> items = changing(collection);
            items.remove(IndexedMembers.position(items, member));
        }
        return held;
    }

    /** What was removed since the last flush from a collection that is not loaded. */
    @SuppressWarnings("unchecked")
    public static List<Object> removedUnloaded(EntityCollection<?> collection) {
        return (List<Object>) collection.removedUnloaded();
    }

    /** Takes an object out of {@link #removedUnloaded}, as if it had stayed. */
    public static void forgetRemoval(EntityCollection<?> collection, Object member) {
        List<Object> removed = removedUnloaded(collection);
        if (IndexedMembers.holds(removed, member)) {
            removed.remove(IndexedMembers.position(removed, member));
        }
    }

    /**
     * Makes a collection loaded. Members that were added or removed before stay added or removed; what comes from the
     * database is the snapshot.
     *
     * @param fromDatabase becomes the collection's own
     * @return whether these are the members now, as nothing was added or removed before
     */
    @SuppressWarnings("unchecked")
    public static boolean fill(EntityCollection<?> collection, ArrayList<Object> fromDatabase) {
        EntityCollection<Object> target = (EntityCollection<Object>) collection;
        if (target.isLoaded()
                || target.removedUnloaded().isEmpty() && target.rawItems().isEmpty()) {
            target.fill(fromDatabase, fromDatabase);
            return true;
        }
        target.fill(merged(fromDatabase, target.removedUnloaded(), target.rawItems()), fromDatabase);
        return false;
    }

    private static List<Object> merged(List<Object> known, List<Object> removed, List<Object> added) {
        Set<Object> gone = IndexedMembers.identities(removed);
        Set<Object> there = IndexedMembers.identities(known);
        List<Object> members = new ArrayList<>(known.size() + added.size());
        for (Object member : known) {
            if (!gone.contains(member)) {
                members.add(member);
            }
        }
        for (Object member : added) {
            if (gone.contains(member) || !there.contains(member)) {
                members.add(member);
            }
        }
        return members;
    }

    /** The members at the last flush or load; null for a new collection, or one that is not loaded. */
    @SuppressWarnings("unchecked")
    public static @Nullable List<Object> snapshot(EntityCollection<?> collection) {
        return (@Nullable List<Object>) collection.snapshot();
    }

    /** After a flush: what is there now is what the database has. Additions to a collection that is not loaded are forgotten. */
    public static void settle(EntityCollection<?> collection) {
        collection.settle();
    }

    /** Takes a memento of all of it, for a rollback. */
    @SuppressWarnings("unchecked")
    public static Memento memento(EntityCollection<?> collection) {
        List<Object> snapshot = snapshot(collection);
        return new Memento(
                collection.isLoaded(),
                new ArrayList<>(items(collection)),
                snapshot == null ? null : new ArrayList<>(snapshot),
                new ArrayList<>(removedUnloaded(collection)));
    }

    /**
     * Everything a collection knew at some time.
     *
     * @param loaded whether its members were known
     * @param items the members, or the additions when it was not loaded
     * @param snapshot the members that the database had; null for a new collection, or one that was not loaded
     * @param removed the removals when it was not loaded
     */
    public record Memento(
            boolean loaded, List<Object> items, @Nullable List<Object> snapshot, List<Object> removed) {

        /** Gives a collection back all of it, its members too. */
        @SuppressWarnings("unchecked")
        public void putBack(EntityCollection<?> collection) {
            EntityCollection<Object> target = (EntityCollection<Object>) collection;
            if (loaded) {
                target.fill(new ArrayList<>(items), snapshot == null ? null : new ArrayList<>(snapshot));
            } else {
                restore(collection);
            }
        }

        /**
         * Gives a collection back what the unit of work knew of it, but leaves the members as they are now: what the
         * application did to a loaded collection is its own, what a flush settled is pending again.
         */
        @SuppressWarnings("unchecked")
        public void restore(EntityCollection<?> collection) {
            EntityCollection<Object> target = (EntityCollection<Object>) collection;
            if (loaded) {
                target.snapshot(snapshot);
                return;
            }
            target.markUnloaded();
            target.own().addAll(items);
            for (Object member : removed) {
                target.remember(member);
            }
        }
    }
}
