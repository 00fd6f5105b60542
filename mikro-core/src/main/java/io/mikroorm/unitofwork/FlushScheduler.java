// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.unitofwork.Dependency.Reason;
import io.mikroorm.unitofwork.Step.Rows;
import io.mikroorm.unitofwork.Write.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Puts writes in an order that keeps every dependency, in as few steps as there can be: always the step that comes first of those
 * that are ready, inserts in commit order, then updates, then deletes in the reverse order, with all rows that are ready
 * for it, in the order in which they were persisted or removed. Where nothing is ready, all cycles are broken that show.
 */
final class FlushScheduler {

    private static final Comparator<Write> BY_TURN = Comparator.comparingInt(w -> w.turn);

    private final FlushScope scope;
    private final List<Write> writes = new ArrayList<>();
    private final Map<Group, Queue<Write>> ready = new LinkedHashMap<>();
    private final CycleBreaker breaker = new CycleBreaker(this);
    private final Comparator<Group> order =
            Comparator.<Group>comparingInt(g -> g.early ? -1 : g.kind.ordinal()).thenComparingInt(this::place);
    private int[] insertPlaces = {};
    private boolean started;
    private int scheduled;
    private int firstStuck;

    /** What goes into one step; of objects that are not set as a whole, their parts. */
    private record Group(
            Kind kind,
            EntityWrites type,
            BitSet columns,
            Map<Integer, List<String>> parts,
            boolean flag,
            boolean early) {

        static Group of(Write write) {
            boolean flag = write.isInsert() ? write.keyFromDatabase : write.expectedVersion != null;
            return new Group(write.kind, write.type, write.columns, write.parts(), flag, write.early);
        }
    }

    FlushScheduler(FlushScope scope) {
        this.scope = scope;
    }

    List<Rows> schedule() {
        scope.inserts().stream().filter(w -> !w.cancelled).forEach(this::add);
        insertPlaces = CommitOrderCalculator.ofRows(scope.model, writes);
        scope.updates.values().forEach(this::add);
        scope.deletions().forEach(this::add);
        List<Write> all = List.copyOf(writes);
        all.forEach(this::foreignKeys);
        new UniqueConflicts(scope, this::add).find(List.copyOf(writes));
        started = true;
        List.copyOf(writes).forEach(this::offer);
        List<Rows> steps = new ArrayList<>();
        while (scheduled < writes.size()) {
            Group next = ready.keySet().stream().min(order).orElse(null);
            if (next == null) {
                breaker.breakCycles(stuck());
            } else {
                steps.add(step(next));
            }
        }
        return steps;
    }

    private int place(Group group) {
        return switch (group.kind) {
            case INSERT -> insertPlace(group.type);
            case UPDATE -> group.type.rank;
            case DELETE -> -group.type.rank;
        };
    }

    private int insertPlace(EntityWrites type) {
        return insertPlaces[type.metadata.index()];
    }

    private List<Write> stuck() {
        while (writes.get(firstStuck).scheduled) {
            firstStuck++;
        }
        return List.copyOf(writes.subList(firstStuck, writes.size()));
    }

    private Rows step(Group group) {
        Queue<Write> queue = ready.get(group);
        List<Write> rows = new ArrayList<>(queue == null ? 0 : queue.size());
        for (Write write = poll(queue); write != null; write = poll(queue)) {
            write.scheduled = true;
            scheduled++;
            rows.add(write);
            releaseKnownKey(write);
        }
        ready.remove(group);
        for (Write write : rows) {
            write.after().forEach(this::release);
        }
        BitSet columns = (BitSet) group.columns().clone();
        columns.andNot(group.type.shown);
        return new Rows(group.kind, group.type, columns, rows);
    }

    private static @Nullable Write poll(@Nullable Queue<Write> queue) {
        return queue == null ? null : queue.poll();
    }

    /** A row whose key is known can be referred to by a later row of the same step, unless it gets into the table that is referred to too late. */
    private void releaseKnownKey(Write write) {
        for (Dependency dependency : write.after()) {
            if (write.key != null && dependency.reason == Reason.INSERTED_KEY && !leadsDown(dependency)) {
                release(dependency);
            }
        }
    }

    private static boolean leadsDown(Dependency dependency) {
        for (ForeignKey key : dependency.second.type.foreignKeys) {
            if (dependency.columns.get(key.index()) && key.leadsDown()) {
                return true;
            }
        }
        return false;
    }

    private void release(Dependency dependency) {
        if (!dependency.dropped) {
            drop(dependency);
        }
    }

    void add(Write write) {
        write.turn = writes.size();
        writes.add(write);
    }

    void add(Dependency dependency) {
        Write.tie(dependency);
    }

    void drop(Dependency dependency) {
        dependency.dropped = true;
        dependency.second.waiting--;
        offer(dependency.second);
    }

    /** Puts a write that waits for nothing where it will be taken. */
    void offer(Write write) {
        if (started && write.waiting == 0 && !write.scheduled && !write.queued) {
            write.queued = true;
            ready.computeIfAbsent(Group.of(write), g -> new PriorityQueue<>(BY_TURN))
                    .add(write);
        }
    }

    /** Has a write wait after all, which may be ready already. */
    void hold(Write write, Dependency dependency) {
        Group group = Group.of(write);
        Queue<Write> queue = ready.get(group);
        if (queue != null && queue.remove(write)) {
            write.queued = false;
            if (queue.isEmpty()) {
                ready.remove(group);
            }
        }
        add(dependency);
    }

    private void foreignKeys(Write write) {
        for (ForeignKey key : write.type.foreignKeys) {
            if (!write.isDelete() && write.columns.get(key.index())) {
                target(write, key, write.values[key.index()]);
            }
            if (write.isDelete() || write.isUpdate() && write.columns.get(key.index())) {
                formerTarget(write, key);
            }
        }
        if (!write.isDelete()) {
            write.documents().all().forEach(target -> target(write, target));
        }
    }

    /** A document needs the keys of new targets; where they are known, their rows still come before it, unless that does not go. */
    private void target(Write write, DocumentTargets.Target target) {
        if (!(target.row() instanceof Write row) || row == write && row.key != null) {
            return;
        }
        Reason reason = write.isInsert() ? Reason.INSERTED_KEY : Reason.UPDATED_KEY;
        Dependency dependency = Dependency.ofDocument(row, write, reason, target.column());
        add(dependency);
        if (row == write) {
            breaker.defer(dependency);
        }
    }

    private void target(Write write, ForeignKey key, @Nullable Object value) {
        Write changed = changed(key, value);
        if (changed != null && changed != write) {
            Reason reason = write.isInsert() ? Reason.INSERTED_KEY : Reason.UPDATED_KEY;
            add(Dependency.ofKey(changed, write, reason, key, false));
        }
        if (!(value instanceof Write target) || target == write && isKnown(key, target)) {
            return;
        }
        boolean insert = write.isInsert();
        Reason reason = insert ? Reason.INSERTED_KEY : Reason.UPDATED_KEY;
        Dependency dependency = Dependency.ofKey(target, write, reason, key, key.deferred() && target.key != null);
        add(dependency);
        boolean backwards = target == write || insertPlace(target.type) > insertPlace(write.type);
        if (insert && key.column().nullable() && backwards) {
            breaker.defer(dependency);
        }
    }

    /** Whether a new row can refer to itself at once, as what it refers to is known before it is there. */
    private static boolean isKnown(ForeignKey key, Write row) {
        return row.key != null && !key.leadsDown() && !ForeignKey.isMadeLater(key.relation(), row);
    }

    /** The update of a target that is there already, where it changes what the foreign key has of it; null for none. */
    private @Nullable Write changed(ForeignKey key, @Nullable Object value) {
        if (key.relation().targetKey() == null || !(value instanceof EntityState target)) {
            return null;
        }
        Write update = scope.updates.get(target);
        return update != null && key.isChangedBy(update) ? update : null;
    }

    private void formerTarget(Write write, ForeignKey key) {
        Object stored = write.state == null || !write.state.isLoaded() ? null : write.state.snapshotValue(key.index());
        Object row = stored == null ? null : scope.find(stored);
        Write deletion = row == null ? null : scope.deletes.get(row);
        if (deletion != null && deletion != write) {
            boolean weak = key.deferred() && key.relation().onDelete() != ReferentialAction.RESTRICT;
            add(Dependency.ofKey(write, deletion, Reason.REFERENCE, key, weak));
        }
    }
}
