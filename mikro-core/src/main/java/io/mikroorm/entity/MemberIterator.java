// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.ConcurrentModificationException;
import java.util.ListIterator;
import java.util.NoSuchElementException;

/** Goes through the members of a collection, and sees each change of them that is not its own, as iterators of other lists do. */
final class MemberIterator<T> implements ListIterator<T> {

    private static final int NONE = -1;

    private final EntityCollection<T> collection;
    private int known;
    private int next;
    private int last = NONE;

    MemberIterator(EntityCollection<T> collection, int from) {
        this.collection = collection;
        this.known = collection.changes();
        this.next = from;
    }

    @Override
    public boolean hasNext() {
        return next < collection.rawItems().size();
    }

    @Override
    public T next() {
        check();
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = next++;
        return collection.rawItems().get(last);
    }

    @Override
    public boolean hasPrevious() {
        return next > 0;
    }

    @Override
    public T previous() {
        check();
        if (!hasPrevious()) {
            throw new NoSuchElementException();
        }
        last = --next;
        return collection.rawItems().get(last);
    }

    @Override
    public int nextIndex() {
        return next;
    }

    @Override
    public int previousIndex() {
        return next - 1;
    }

    @Override
    public void remove() {
        int place = place();
        T gone = collection.own().remove(place);
        known = collection.changes();
        next = place < next ? next - 1 : next;
        last = NONE;
        collection.notifyRemoved(gone);
    }

    @Override
    public void set(T member) {
        collection.replace(place(), member);
        known = collection.changes();
    }

    @Override
    public void add(T member) {
        check();
        collection.insert(next++, member);
        known = collection.changes();
        last = NONE;
    }

    /** Where what was read last is. */
    private int place() {
        if (last == NONE) {
            throw new IllegalStateException("there is no member to change before next()");
        }
        check();
        return last;
    }

    private void check() {
        if (known != collection.changes()) {
            throw new ConcurrentModificationException();
        }
    }
}
