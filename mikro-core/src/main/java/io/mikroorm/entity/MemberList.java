// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A collection as a list. Who is a member is told by identity, and each is in it once: {@link #set} of one that is elsewhere in the list
 * lets the two change places, which is what sorting and shuffling do step by step.
 */
final class MemberList<T> extends AbstractList<T> implements RandomAccess, MemberView {

    private final EntityCollection<T> collection;

    MemberList(EntityCollection<T> collection) {
        this.collection = collection;
    }

    @Override
    public EntityCollection<T> collection() {
        return collection;
    }

    @Override
    public T get(int place) {
        return collection.read().get(place);
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
    public int indexOf(@Nullable Object member) {
        return IndexedMembers.position(collection.read(), member);
    }

    @Override
    public int lastIndexOf(@Nullable Object member) {
        return indexOf(member);
    }

    @Override
    public boolean add(T member) {
        boolean added = collection.add(member);
        modCount += added ? 1 : 0;
        return added;
    }

    @Override
    public void add(int place, T member) {
        collection.insert(place, member);
        modCount++;
    }

    @Override
    public T set(int place, T member) {
        return collection.replace(place, member);
    }

    @Override
    public T remove(int place) {
        T removed = collection.removeAt(place);
        modCount++;
        return removed;
    }

    @Override
    public boolean remove(@Nullable Object member) {
        boolean removed = collection.remove(member);
        modCount += removed ? 1 : 0;
        return removed;
    }

    @Override
    public boolean addAll(Collection<? extends T> members) {
        boolean added = collection.addAll(members);
        modCount += added ? 1 : 0;
        return added;
    }

    @Override
    public boolean removeAll(Collection<?> members) {
        boolean removed = collection.removeEach(members);
        modCount += removed ? 1 : 0;
        return removed;
    }

    @Override
    public boolean retainAll(Collection<?> members) {
        boolean removed = collection.retainEach(members);
        modCount += removed ? 1 : 0;
        return removed;
    }

    @Override
    public boolean removeIf(Predicate<? super T> condition) {
        boolean removed = collection.removeIf(condition);
        modCount += removed ? 1 : 0;
        return removed;
    }

    @Override
    public void replaceAll(UnaryOperator<T> operator) {
        collection.replaceEach(operator);
        modCount++;
    }

    @Override
    public void sort(@Nullable Comparator<? super T> order) {
        collection.sort(order);
    }

    @Override
    public void clear() {
        collection.clear();
        modCount++;
    }

    @Override
    public Iterator<T> iterator() {
        return collection.iterator();
    }

    @Override
    public ListIterator<T> listIterator(int from) {
        return collection.listIterator(from);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        collection.read().forEach(action);
    }

    @Override
    public Object[] toArray() {
        return collection.toArray();
    }

    @Override
    public <A> A[] toArray(A[] room) {
        return collection.toArray(room);
    }

    @Override
    public String toString() {
        return collection.toString();
    }
}
