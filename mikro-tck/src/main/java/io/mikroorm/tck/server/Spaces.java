// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The spaces of this JVM on one server. A space is lent to one user at a time. It keeps its tables when it comes back, and is
 * empty when it is lent again to one who wants the same tables: making tables is what is slow on a server. All spaces are dropped
 * when the JVM ends; those that killed runs left behind, after a day. Thread-safe.
 */
public final class Spaces {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.tck");

    private final SpaceStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Deque<String>> free = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /** No spaces yet. Takes away what killed runs left behind. */
    public Spaces(SpaceStore store) {
        this.store = store;
        Instant now = Instant.now();
        store.names().stream().filter(name -> SpaceName.isForgotten(name, now)).forEach(this::dropQuietly);
        Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll, "mikro-tck-spaces"));
    }

    /**
     * Lends a space without rows.
     *
     * @param tables tells which tables are wanted; who says the same gets the same tables
     */
    public Space take(String tables) {
        String known = poll(tables);
        while (known != null) {
            if (emptied(known)) {
                return new Space(this, known, tables, false);
            }
            known = poll(tables);
        }
        String name = SpaceName.next(Instant.now());
        store.create(name);
        keep(name);
        return new Space(this, name, tables, true);
    }

    /** Whether the space can be lent once more; one that somebody has broken is thrown away. */
    private boolean emptied(String name) {
        try {
            store.empty(name);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the space " + name + " could not be emptied and is not used again", e);
            discard(name);
            return false;
        }
    }

    void giveBack(Space space) {
        lock.lock();
        try {
            free.computeIfAbsent(space.tables(), key -> new ArrayDeque<>()).push(space.name());
        } finally {
            lock.unlock();
        }
    }

    void discard(String name) {
        lock.lock();
        try {
            all.remove(name);
        } finally {
            lock.unlock();
        }
        dropQuietly(name);
    }

    private void keep(String name) {
        lock.lock();
        try {
            all.add(name);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable String poll(String tables) {
        lock.lock();
        try {
            Deque<String> names = free.get(tables);
            return names == null ? null : names.poll();
        } finally {
            lock.unlock();
        }
    }

    /** What happens at the end of the JVM. */
    void dropAll() {
        List<String> names;
        lock.lock();
        try {
            names = List.copyOf(all);
            all.clear();
        } finally {
            lock.unlock();
        }
        names.forEach(this::dropQuietly);
    }

    /** Another run may have dropped it, or the server may be gone. */
    private void dropQuietly(String name) {
        try {
            store.drop(name);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the space " + name + " could not be dropped", e);
        }
    }
}
