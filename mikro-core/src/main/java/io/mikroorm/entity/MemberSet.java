// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection as a set. Who is a member is told by identity, so that members may change what their {@code hashCode} says. */
final class MemberSet<T> extends AbstractSet<T> implements MemberView {

    private final EntityCollection<T> collection;

    MemberSet(EntityCollection<T> collection) {
        this.collection = collection;
    }

    @Override
    public EntityCollection<T> collection() {
        return collection;
    }

    @Override
    public Iterator<T> iterator() {
        return collection.iterator();
    }

    @Override
    public int size() {
        return collection.size();
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return collection.contains(member);
    }

    @Override
    public boolean add(T member) {
        return collection.add(member);
    }

    @Override
    public boolean remove(@Nullable Object member) {
        return collection.remove(member);
    }

    @Override
    public boolean removeAll(Collection<?> members) {
        return collection.removeEach(members);
    }

    @Override
    public boolean retainAll(Collection<?> members) {
        return collection.retainEach(members);
    }

    @Override
    public void clear() {
        collection.clear();
    }

    @Override
    public Object[] toArray() {
        return collection.toArray();
    }

    /** Another set is compared as sets are: by what {@code equals} of the members says now. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Set<?> that
                        && that.size() == size()
                        && new HashSet<Object>(collection).containsAll(that);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String toString() {
        return collection.toString();
    }
}
