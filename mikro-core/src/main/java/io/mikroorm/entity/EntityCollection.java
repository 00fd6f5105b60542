// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.ValidationException;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The members of a to-many relation. Declared as {@code private final EntityCollection<Book> books = EntityCollection.of(this)}.
 *
 * <p>Holds each member once, in the order of loading and adding. A collection that has not been loaded throws
 * {@link NotLoadedException} when it is read; it never pretends to be empty. It can be added to and removed from without
 * being loaded. Changes reach the database with the next flush. Not thread-safe, as the entity manager it belongs to.
 *
 * @param <T> the members' class
 */
public final class EntityCollection<T> extends AbstractCollection<T> {

    private static final List<?> NONE = List.of();

    /** Not to be changed but by {@link #own()}: it may be the snapshot as well, or the one list of all that have no members. */
    private List<T> items = none();

    private boolean loaded = true;
    /** Whether it stands behind a plain field, so that nobody can call what only it has. */
    private boolean plain;

    private int changes;
    private int toMany = -1;
    private @Nullable CollectionOwner owner;
    private @Nullable List<T> snapshot;
    private @Nullable List<T> removedUnloaded;

    private EntityCollection() {}

    /** A new, empty collection of an entity; to be used in the initialiser of its field. */
    public static <T> EntityCollection<T> of(Object owner) {
        if (owner == null) {
            throw new NotLoadedException(3001, "EntityCollection.of needs its owner: write EntityCollection.of(this).");
        }
        return new EntityCollection<>();
    }

    /** Whether the members are known. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Loads the members if they are not known: one statement, which also loads this collection of the owner's companions. */
    public EntityCollection<T> load() {
        if (!loaded) {
            EntityContext context = owner == null ? null : owner.context();
            if (context == null) {
                throw notLoaded("Its owner is no longer managed, so it cannot be loaded any more.");
            }
            context.load(this);
        }
        return this;
    }

    /** The members as a list that cannot be changed and does not follow later changes. */
    public List<T> toList() {
        return List.copyOf(read());
    }

    @Override
    public Iterator<T> iterator() {
        return listIterator(0);
    }

    ListIterator<T> listIterator(int from) {
        return new MemberIterator<>(this, Objects.checkIndex(from, read().size() + 1));
    }

    @Override
    public int size() {
        return read().size();
    }

    @Override
    public boolean contains(@Nullable Object member) {
        read();
        return holds(member);
    }

    /** Adds a member unless it is one already; of a managed owner, the other side of the relation follows at once. */
    @Override
    public boolean add(T member) {
        if (holds(notNull(member))) {
            return false;
        }
        own().add(member);
        if (removedUnloaded != null && IndexedMembers.holds(removedUnloaded, member)) {
            removedUnloaded.remove(IndexedMembers.position(removedUnloaded, member));
        }
        notifyAdded(member);
        return true;
    }

    private T notNull(@Nullable T member) {
        if (member == null) {
            throw new NullPointerException(describe() + " cannot hold null");
        }
        return member;
    }

    /** As {@link #add}, at a place among the others; one that is a member already is an error. */
    void insert(int place, T member) {
        read();
        if (holds(notNull(member))) {
            throw repeated();
        }
        Objects.checkIndex(place, items.size() + 1);
        own().add(place, member);
        notifyAdded(member);
    }

    /** Puts a member where another is, which goes; one that is a member already changes places with that one. */
    T replace(int place, T member) {
        T before = read().get(place);
        if (before == notNull(member)) {
            return before;
        }
        if (holds(member)) {
            int other = IndexedMembers.position(items, member);
            apart().set(other, before);
            items.set(place, member);
            notifyMoved();
        } else {
            apart().set(place, member);
            notifyRemoved(before);
            notifyAdded(member);
        }
        return before;
    }

    /** Puts another in place of each member, or the same; two places for one are an error, before anything is changed. */
    void replaceEach(UnaryOperator<T> operator) {
        List<T> wanted = new ArrayList<>(read().size());
        for (T member : new ArrayList<>(items)) {
            wanted.add(notNull(operator.apply(member)));
        }
        if (IndexedMembers.identities(wanted).size() < wanted.size()) {
            throw repeated();
        }
        set(wanted);
    }

    T removeAt(int place) {
        T removed = read().get(place);
        own().remove(place);
        notifyRemoved(removed);
        return removed;
    }

    void sort(@Nullable Comparator<? super T> order) {
        if (!read().isEmpty()) {
            own().sort(order);
            notifyMoved();
        }
    }

    boolean removeEach(Collection<?> members) {
        boolean removed = false;
        for (Object member : new ArrayList<Object>(members)) {
            removed |= remove(member);
        }
        return removed;
    }

    boolean retainEach(Collection<?> members) {
        int before = read().size();
        removeAllBut(IndexedMembers.identities(members));
        return items.size() < before;
    }

    /** Removes a member; of a managed owner, the other side of the relation follows at once. */
    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(@Nullable Object member) {
        if (member == null) {
            return false;
        }
        if (holds(member)) {
            own().remove(IndexedMembers.position(items, member));
        } else if (loaded) {
            return false;
        }
        if (!loaded) {
            remember((T) member);
        }
        notifyRemoved(member);
        return true;
    }

    @Override
    public void clear() {
        removeAllBut(Set.of());
    }

    /** From the last to the first, so that none has to move up. */
    private void removeAllBut(Set<?> kept) {
        List<T> members = new ArrayList<>(read());
        for (int i = members.size() - 1; i >= 0; i--) {
            T member = members.get(i);
            if (!kept.contains(member)) {
                if (i < items.size() && items.get(i) == member) {
                    own().remove(i);
                    notifyRemoved(member);
                } else {
                    remove(member);
                }
            }
        }
    }

    /** Makes these the members: removes all others, adds those that are missing, in this order. */
    public void set(Collection<? extends T> members) {
        List<T> wanted = new ArrayList<>(members);
        removeAllBut(IndexedMembers.identities(wanted));
        addAll(wanted);
        arrange(wanted);
    }

    /** Gives the members the order in which they stand first in a list with all of them. */
    @SuppressWarnings("unchecked")
    private void arrange(List<T> wanted) {
        List<Object> order = CollectionState.distinct(wanted);
        for (int i = 0; i < order.size() && items.size() == order.size(); i++) {
            if (items.get(i) != order.get(i)) {
                List<T> arranged = own();
                for (int place = i; place < order.size(); place++) {
                    arranged.set(place, (T) order.get(place));
                }
                notifyMoved();
                return;
            }
        }
    }

    @Override
    public String toString() {
        return loaded ? items.toString() : describe() + "[not loaded]";
    }

    private void notifyAdded(Object member) {
        EntityContext context = owner == null ? null : owner.context();
        if (context != null) {
            context.added(this, member);
        }
    }

    private void notifyMoved() {
        EntityContext context = owner == null ? null : owner.context();
        if (context != null) {
            context.moved(this);
        }
    }

    void notifyRemoved(Object member) {
        EntityContext context = owner == null ? null : owner.context();
        if (context != null) {
            context.removed(this, member);
        }
    }

    /** The members, not to be changed; an error where they are not known. */
    List<T> read() {
        if (!loaded) {
            String name = propertyName();
            String call = plain ? "em.load(owner, \"" + name + "\")" : "call load() on it";
            throw notLoaded("Load it first: populate(\"" + name + "\") in the query, or " + call + ".");
        }
        return items;
    }

    private ValidationException repeated() {
        return new ValidationException(
                3045,
                describe()
                        + " holds each member once, and this one would be at two places. Take it out of the list before it is"
                        + " put elsewhere.");
    }

    private NotLoadedException notLoaded(String what) {
        return new NotLoadedException(3002, describe() + " is read but has not been loaded. " + what);
    }

    private String describe() {
        return owner == null ? "A collection" : owner.describe(toMany);
    }

    private String propertyName() {
        String description = describe();
        return description.substring(description.indexOf('.') + 1);
    }

    boolean holds(@Nullable Object member) {
        if (items.size() > IndexedMembers.WORTHWHILE && !(items instanceof IndexedMembers<T>)) {
            items = new IndexedMembers<>(items);
        }
        return IndexedMembers.holds(items, member);
    }

    /** What the unit of work and the loader see; reached through {@link CollectionState}. Not to be changed. */
    List<T> rawItems() {
        return items;
    }

    /** The members in a list of their own, to be changed at once. */
    List<T> own() {
        changes++;
        return apart();
    }

    /** As {@link #own()}, where each place stays what it is for those who go through the list. */
    private List<T> apart() {
        if (items == snapshot || items == NONE) {
            items = new ArrayList<>(items);
        }
        return items;
    }

    /** Counts what an iterator must not pass over. */
    int changes() {
        return changes;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> none() {
        return (List<T>) NONE;
    }

    void bind(CollectionOwner newOwner, int number) {
        this.owner = newOwner;
        this.toMany = number;
    }

    @Nullable
    CollectionOwner owner() {
        return owner;
    }

    int toMany() {
        return toMany;
    }

    /** From now on it stands behind a plain field. */
    void standBehind() {
        plain = true;
    }

    void markUnloaded() {
        items = none();
        loaded = false;
        snapshot = null;
        removedUnloaded = null;
    }

    /** The lists become its own, and may be the same one. */
    void fill(List<T> members, @Nullable List<T> known) {
        snapshot = known != null && known.isEmpty() ? none() : known;
        items = members.isEmpty() ? none() : members;
        changes++;
        loaded = true;
        removedUnloaded = null;
    }

    @Nullable
    List<T> snapshot() {
        return snapshot;
    }

    void snapshot(@Nullable List<T> members) {
        snapshot = members;
    }

    List<T> removedUnloaded() {
        return removedUnloaded == null ? Collections.emptyList() : removedUnloaded;
    }

    void remember(T removed) {
        removedUnloaded = removedUnloaded == null ? new ArrayList<>(1) : removedUnloaded;
        if (removedUnloaded.size() == IndexedMembers.WORTHWHILE) {
            removedUnloaded = new IndexedMembers<>(removedUnloaded);
        }
        if (!IndexedMembers.holds(removedUnloaded, removed)) {
            removedUnloaded.add(removed);
        }
    }

    /** What is there now is what the database has; an index of the members stays theirs. */
    void settle() {
        removedUnloaded = null;
        if (!loaded) {
            items = none();
        } else {
            snapshot = items instanceof IndexedMembers<T> ? new ArrayList<>(items) : items;
        }
    }
}
