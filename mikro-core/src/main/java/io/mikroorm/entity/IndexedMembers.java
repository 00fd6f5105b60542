// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The members of a large collection, with an index by identity beside the list. The index is dropped by what changes many
 * members at once, and made again when it is next asked.
 */
final class IndexedMembers<T> extends ArrayList<T> {

    private static final long serialVersionUID = 1L;

    /** From this many members on, looking through all of them costs more than an index. */
    static final int WORTHWHILE = 16;

    private transient @Nullable Set<Object> index;

    IndexedMembers(Collection<? extends T> members) {
        super(members);
    }

    /** Whether an object is in a list; asks the index where there is one. */
    static boolean holds(List<?> list, @Nullable Object member) {
        return list instanceof IndexedMembers<?> indexed ? indexed.holds(member) : position(list, member) >= 0;
    }

    /** Where an object is in a list, by identity; -1 where it is not. */
    static int position(List<?> list, @Nullable Object member) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == member) {
                return i;
            }
        }
        return -1;
    }

    /** Some objects by identity. */
    static Set<Object> identities(Collection<?> members) {
        Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>(members.size()));
        identities.addAll(members);
        return identities;
    }

    private boolean holds(@Nullable Object member) {
        Set<Object> known = index;
        if (known == null) {
            known = identities(this);
            index = known;
        }
        return member != null && known.contains(member);
    }

    @Override
    public boolean add(T member) {
        if (index != null) {
            index.add(member);
        }
        return super.add(member);
    }

    @Override
    public void add(int position, T member) {
        if (index != null) {
            index.add(member);
        }
        super.add(position, member);
    }

    @Override
    public T set(int position, T member) {
        index = null;
        return super.set(position, member);
    }

    @Override
    public T remove(int position) {
        T removed = super.remove(position);
        if (index != null) {
            index.remove(removed);
        }
        return removed;
    }

    @Override
    public boolean remove(@Nullable Object member) {
        int position = position(this, member);
        if (position >= 0) {
            remove(position);
        }
        return position >= 0;
    }

    @Override
    public boolean addAll(Collection<? extends T> members) {
        index = null;
        return super.addAll(members);
    }

    @Override
    public boolean addAll(int position, Collection<? extends T> members) {
        index = null;
        return super.addAll(position, members);
    }

    @Override
    public boolean removeAll(Collection<?> members) {
        index = null;
        return super.removeAll(members);
    }

    @Override
    public boolean retainAll(Collection<?> members) {
        index = null;
        return super.retainAll(members);
    }

    @Override
    public boolean removeIf(Predicate<? super T> condition) {
        index = null;
        return super.removeIf(condition);
    }

    @Override
    public void replaceAll(UnaryOperator<T> operator) {
        index = null;
        super.replaceAll(operator);
    }

    @Override
    protected void removeRange(int from, int to) {
        index = null;
        super.removeRange(from, to);
    }

    @Override
    public void clear() {
        index = null;
        super.clear();
    }
}
