// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.ChangeSet;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.unitofwork.Dependency.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Breaks cycles of writes: by a foreign key that is checked at the end only, or by writing one row twice: a foreign key that is set later, a unique value or a foreign key that is
 * emptied before, or holds a placeholder for a moment. A cycle in which no column can is refused.
 */
final class CycleBreaker {

    private final FlushScheduler scheduler;

    /** By columns of which one row at a time can be null: who was emptied last. */
    private final Map<EntityMetadata, Map<BitSet, Emptied>> emptied = new IdentityHashMap<>();

    /** The columns that were emptied, or held a placeholder, before: once more would free nothing. */
    private final Map<Write, BitSet> vacated = new IdentityHashMap<>();

    /** A row that is null there from one write of it to the other. */
    private record Emptied(Write write, Write part) {}

    CycleBreaker(FlushScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Breaks the cycles that some writes wait for, as many as can be found at once: their parts then share steps. */
    void breakCycles(List<Write> stuck) {
        Set<Write> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Write write : stuck) {
            List<Dependency> cycle = cycle(write, seen);
            if (!cycle.isEmpty()) {
                breakCycle(cycle);
            }
        }
    }

    private void breakCycle(List<Dependency> cycle) {
        for (Dependency dependency : cycle) {
            if (dependency.weak) {
                scheduler.drop(dependency);
                return;
            }
        }
        for (int i = 0; i < cycle.size(); i++) {
            Dependency next = cycle.get((i + 1) % cycle.size());
            if (canSplit(cycle.get(i), next)) {
                defer(cycle.get(i));
                return;
            }
        }
        for (Dependency dependency : cycle) {
            if (dependency.reason == Reason.INSERTED_KEY && canWait(dependency.second, dependency.column())) {
                defer(dependency);
                return;
            }
        }
        for (Reason reason : List.of(Reason.UNIQUE, Reason.REFERENCE)) {
            for (Dependency dependency : cycle) {
                int column = dependency.reason == reason && !isOnceNull(dependency) ? emptied(dependency) : -1;
                if (isFirst(dependency.first, column)) {
                    vacate(dependency, column, null);
                    return;
                }
            }
        }
        for (Dependency dependency : cycle) {
            int column = dependency.reason == Reason.UNIQUE ? replaced(dependency.first, dependency) : -1;
            if (isFirst(dependency.first, column)) {
                vacate(dependency, column, ChangeSet.PLACEHOLDER);
                return;
            }
        }
        for (Dependency dependency : cycle) {
            int column = isOnceNull(dependency) ? emptied(dependency) : -1;
            if (isFirst(dependency.first, column)) {
                vacate(dependency, column, null);
                return;
            }
        }
        throw FlushErrors.refused(cycle);
    }

    /**
     * The dependencies of a cycle, in the order in which their writes would have to be done. Empty where the way leads to a
     * write that waits for nothing, or to one that was seen before: what that one waits for has been broken already.
     */
    private static List<Dependency> cycle(Write stuck, Set<Write> seen) {
        Map<Write, Integer> places = new IdentityHashMap<>();
        List<Dependency> back = new ArrayList<>();
        Write write = stuck;
        while (!places.containsKey(write)) {
            if (write.waiting == 0 || !seen.add(write)) {
                return List.of();
            }
            places.put(write, back.size());
            Dependency open = open(write);
            back.add(open);
            write = open.first;
        }
        List<Dependency> cycle = new ArrayList<>(back.subList(places.get(write), back.size()));
        Collections.reverse(cycle);
        return cycle;
    }

    private static Dependency open(Write write) {
        for (Dependency dependency : write.before()) {
            if (dependency.isOpen()) {
                return dependency;
            }
        }
        throw new IllegalStateException(write.describe() + " waits for nothing");
    }

    /** Whether the update of a foreign key can be done apart from what the next write waits for. */
    private static boolean canSplit(Dependency dependency, Dependency next) {
        return dependency.reason == Reason.UPDATED_KEY
                && !(next.columns.get(dependency.column())
                        && (next.reason == Reason.UNIQUE || next.reason == Reason.REFERENCE));
    }

    /** Takes a foreign key out of a write; another one sets it when its target is there. */
    void defer(Dependency dependency) {
        Write write = dependency.second;
        int column = dependency.column();
        Write part = write.later(column, write.values[column]);
        write.defer(column);
        scheduler.add(part);
        scheduler.add(new Dependency(write, part, Reason.SAME_ROW, new BitSet()));
        move(write.before(), d -> isTaking(d, column), d -> d.between(d.first, part));
        if (write.isUpdate()) {
            move(write.after(), d -> isGivingUp(d, column), d -> d.between(part, d.second));
        }
    }

    /** The column whose emptying beforehand does what the second write waits for; -1 for none. */
    private static int emptied(Dependency dependency) {
        Write first = dependency.first;
        BitSet columns = (BitSet) dependency.columns.clone();
        if (first.isUpdate()) {
            columns.and(first.columns);
        }
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            if (isNullable(first, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The column of which a placeholder frees the unique value that the second write waits for; -1 for none. */
    private static int replaced(Write first, Dependency dependency) {
        for (int i = dependency.columns.nextSetBit(0); i >= 0; i = dependency.columns.nextSetBit(i + 1)) {
            boolean written = first.isDelete() || first.columns.get(i);
            if (written && !first.type.keyColumns.get(i) && Placeholders.exist(first.type.column(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether null is a unique value as any other: then one row at a time can be emptied, and a placeholder is better. */
    private static boolean isOnceNull(Dependency dependency) {
        return dependency.reason == Reason.UNIQUE
                && dependency.first.type.uniques.stream()
                        .anyMatch(u -> !u.nullsDistinct() && u.columns().equals(dependency.columns));
    }

    private boolean isFirst(Write write, int column) {
        BitSet before = vacated.get(write);
        return column >= 0 && (before == null || !before.get(column));
    }

    private void vacate(Dependency dependency, int column, @Nullable Object value) {
        Write write = dependency.first;
        Write part = write.earlier(column, value);
        vacated.computeIfAbsent(write, w -> new BitSet()).set(column);
        scheduler.add(part);
        scheduler.add(new Dependency(part, write, Reason.SAME_ROW, new BitSet()));
        move(write.after(), d -> isGivingUp(d, column), d -> d.between(part, d.second));
        if (value == null && isOnceNull(dependency)) {
            queueBehind(new Emptied(write, part), dependency.columns);
        }
        scheduler.offer(part);
    }

    /** One row at a time is null there: who is emptied waits until the one before has its value, or the other way round. */
    private void queueBehind(Emptied now, BitSet columns) {
        Map<BitSet, Emptied> ofTable = emptied.computeIfAbsent(now.write.type.metadata.root(), t -> new HashMap<>());
        Emptied before = ofTable.put(columns, now);
        if (before == null || before.write.scheduled) {
            return;
        }
        if (!leads(now.write, before.write)) {
            scheduler.add(new Dependency(before.write, now.part, Reason.UNIQUE, columns));
        } else if (!before.part.scheduled && !leads(before.part, now.write)) {
            scheduler.hold(before.part, new Dependency(now.write, before.part, Reason.UNIQUE, columns));
            ofTable.put(columns, before);
        }
    }

    /** Whether one write waits for another, over whatever lies between: then it cannot come before it. */
    private static boolean leads(Write from, Write to) {
        Set<Write> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Write> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Write write = open.pop();
            if (write == to) {
                return true;
            }
            for (Dependency dependency : seen.add(write) ? write.after() : List.<Dependency>of()) {
                if (dependency.isOpen()) {
                    open.push(dependency.second);
                }
            }
        }
        return false;
    }

    private void move(List<Dependency> dependencies, Predicate<Dependency> which, UnaryOperator<Dependency> to) {
        for (Dependency dependency : List.copyOf(dependencies)) {
            if (dependency.isOpen() && which.test(dependency)) {
                scheduler.add(to.apply(dependency));
                scheduler.drop(dependency);
            }
        }
    }

    private static boolean isTaking(Dependency dependency, int column) {
        boolean taking = dependency.isForeignKeyOfSecond() || dependency.reason == Reason.UNIQUE;
        return taking && dependency.columns.get(column);
    }

    private static boolean isGivingUp(Dependency dependency, int column) {
        boolean givingUp = dependency.reason == Reason.REFERENCE || dependency.reason == Reason.UNIQUE;
        return givingUp && dependency.columns.get(column);
    }

    /** Whether a row can be inserted without a key: as null, or with a document that lacks it. */
    private static boolean canWait(Write write, int column) {
        return isNullable(write, column) || write.type.documents.get(column);
    }

    private static boolean isNullable(Write write, int column) {
        return write.type.column(column).nullable() && !write.type.shown.get(column);
    }
}
