// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What holds the elements in Java. */
enum Container {
    /** An array. */
    ARRAY {
        @Override
        Object make(Class<?> type, @Nullable Object[] elements) {
            return ArrayElements.in(type, elements);
        }
    },
    /** A list, in which order and repetition matter. */
    LIST {
        @Override
        Object make(Class<?> type, @Nullable Object[] elements) {
            return new ArrayList<@Nullable Object>(Arrays.asList(elements));
        }
    },
    /** A set, in which neither does. */
    SET {
        @Override
        Object make(Class<?> type, @Nullable Object[] elements) {
            return new LinkedHashSet<@Nullable Object>(Arrays.asList(elements));
        }
    },
    /** A set that sorts its values by itself. */
    SORTED_SET {
        @Override
        Object make(Class<?> type, @Nullable Object[] elements) {
            return new TreeSet<@Nullable Object>(Arrays.asList(elements));
        }
    };

    private static final Set<Class<?>> LISTS = Set.of(Collection.class, List.class, ArrayList.class);
    private static final Set<Class<?>> SETS = Set.of(Set.class, HashSet.class, LinkedHashSet.class);
    private static final Set<Class<?>> SORTED_SETS = Set.of(SortedSet.class, NavigableSet.class, TreeSet.class);

    /** The container that a class is; null where it is none. */
    static @Nullable Container of(Class<?> type) {
        if (type.isArray()) {
            return ARRAY;
        }
        if (LISTS.contains(type)) {
            return LIST;
        }
        return SETS.contains(type) ? SET : SORTED_SETS.contains(type) ? SORTED_SET : null;
    }

    abstract Object make(Class<?> type, @Nullable Object[] elements);

    boolean isSet() {
        return this == SET || this == SORTED_SET;
    }

    /** What a row holds: of a set the values in their order, each once; the array that was given may be changed. */
    @Nullable
    Object[] stored(ValueType element, @Nullable Object[] values) {
        if (!isSet()) {
            return values;
        }
        Arrays.sort(values, StoredOrder.of(element));
        int kept = 0;
        for (@Nullable Object value : values) {
            boolean repeated = kept > 0 && element.same(values[kept - 1], value);
            if (!repeated) {
                values[kept++] = value;
            }
        }
        return Arrays.copyOf(values, kept);
    }
}
