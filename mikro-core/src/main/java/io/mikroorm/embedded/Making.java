// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.identity.FirstFailure;
import io.mikroorm.identity.Journal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was made inside of the embedded objects of one entity: what the row is to have, and what the objects get when that is done. Until
 * then they are as they were.
 */
public final class Making {

    /** Nothing was made. */
    public static final Making NOTHING = new Making();

    private final Map<Integer, @Nullable Object> columns = new LinkedHashMap<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Collection<Object>> sets = new ArrayList<>(0);

    private record Assignment(Slot slot, @Nullable Object value) {}

    Making() {}

    /** Whether nothing was made. */
    public boolean isEmpty() {
        return columns.isEmpty() && assignments.isEmpty();
    }

    /** The values that the row is to have, by column: of an object that is one column, another that has them. */
    public Map<Integer, @Nullable Object> columns() {
        return columns;
    }

    void column(int column, @Nullable Object value) {
        columns.put(column, value);
    }

    void assign(Slot slot, @Nullable Object value) {
        assignments.add(new Assignment(slot, value));
    }

    int assigned() {
        return assignments.size();
    }

    /** A set whose elements get values, by which it may find them. */
    @SuppressWarnings("unchecked")
    void sortAnew(Collection<?> set) {
        sets.add((Collection<Object>) set);
    }

    /** Puts what was made into the objects. */
    public void apply(Journal journal) {
        FirstFailure failures = new FirstFailure();
        apply(journal, failures);
        failures.throwIfAny();
    }

    /** Puts what was made into the objects. A failure of a setter is kept; all else is set all the same. */
    public void apply(Journal journal, FirstFailure failures) {
        if (!sets.isEmpty()) {
            journal.record(this::sortSets);
        }
        for (Assignment each : assignments) {
            failures.attempt(() -> {
                Object before = each.slot.get();
                journal.record(() -> takeBack(each, before));
                each.slot.set(each.value);
            });
        }
        sortSets();
    }

    /** What the application has set since stays. */
    private static void takeBack(Assignment done, @Nullable Object before) {
        if (Objects.deepEquals(done.slot.get(), done.value)) {
            done.slot.set(before);
        }
    }

    private void sortSets() {
        for (Collection<Object> set : sets) {
            List<Object> elements = new ArrayList<>(set);
            try {
                set.clear();
                set.addAll(elements);
            } catch (UnsupportedOperationException e) {
                continue; // it has all of them, and the next load puts another in its place
            }
        }
    }
}
