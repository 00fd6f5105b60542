// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects that are to be inserted, in the order in which they came. Each has a turn, which it keeps when a rollback brings it
 * back: keys are handed out in the order of persist, however many flushes were in vain. Not thread-safe.
 */
final class NewEntities {

    private static final int FEW = 2; // most entity managers insert nothing, and such a map makes its room at once

    private final Map<Object, EntityState> byEntity = new IdentityHashMap<>(FEW);
    private Map<EntityState, Long> turns = new LinkedHashMap<>();
    private long nextTurn;
    private boolean inOrder = true;

    /** The state of an object; null where it is not among them. */
    @Nullable
    EntityState get(Object entity) {
        return byEntity.get(entity);
    }

    /** The last one. */
    void add(Object entity, EntityState state) {
        byEntity.put(entity, state);
        turns.put(state, nextTurn++);
    }

    /** One that was there before, in its place. */
    void restore(Object entity, EntityState state, long turn) {
        byEntity.put(entity, state);
        turns.put(state, turn);
        inOrder = false;
    }

    /** Takes one out, and returns its turn; a negative one where it was not there. */
    long remove(Object entity, EntityState state) {
        byEntity.remove(entity);
        Long turn = turns.remove(state);
        return turn == null ? -1 : turn;
    }

    /** All of them; a copy. */
    List<EntityState> list() {
        if (!inOrder) {
            sort();
        }
        return new ArrayList<>(turns.keySet());
    }

    private void sort() {
        List<Map.Entry<EntityState, Long>> entries = new ArrayList<>(turns.entrySet());
        entries.sort(Map.Entry.comparingByValue());
        Map<EntityState, Long> sorted = new LinkedHashMap<>();
        for (Map.Entry<EntityState, Long> entry : entries) {
            sorted.put(entry.getKey(), entry.getValue());
        }
        turns = sorted;
        inOrder = true;
    }

    void clear() {
        byEntity.clear();
        turns.clear();
        inOrder = true;
    }
}
