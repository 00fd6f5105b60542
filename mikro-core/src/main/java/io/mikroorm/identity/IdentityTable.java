// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.Batch;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The managed entities of one class, by key. Open addressing over the states themselves, which carry their keys, so that an
 * entity costs one slot here and no entry object; a second array keeps the order of registration, in which a flush looks
 * through them. Not thread-safe.
 */
public final class IdentityTable {

    private static final int LINE_BITS = 4;
    private static final int LINE = 1 << LINE_BITS;
    private static final int FIRST_CAPACITY = 2 * LINE;
    private static final int FIRST_ORDER = 4;
    private static final int QUICKLY = 1 << 13;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final EntityState prototype;
    private final Journal journal;
    private final boolean integral;
    private final boolean shared;
    private @Nullable EntityState[] slots = new EntityState[FIRST_CAPACITY];
    private @Nullable EntityState[] order = new EntityState[FIRST_ORDER];
    private int shift = Long.SIZE - 1; // the bits of a hash that number a line
    private int size;
    private int end;

    IdentityTable(EntityState prototype, Journal journal) {
        this.prototype = prototype;
        this.journal = journal;
        this.integral = prototype.metadata().hasIntegralKey();
        this.shared = prototype.metadata().hierarchy() != null;
    }

    /** Whether it has the entities of all classes of a hierarchy. */
    boolean isShared() {
        return shared;
    }

    /** Adds a new reference of one of the classes under a key that is not there. */
    EntityState add(EntityState fresh, Batch batch) {
        return begin(fresh, slotOf(fresh), batch);
    }

    /** Puts another state in the place of one with the same key. */
    void replace(EntityState state, EntityState other) {
        int slot = slotOf(state);
        if (slots[slot] != state) {
            throw new IllegalStateException("a state that is not there cannot be replaced");
        }
        slots[slot] = other;
        if (end == order.length) {
            order = Arrays.copyOf(order, end * 2);
        }
        order[end++] = other; // the next look through leaves the former one out
    }

    /** The number of managed entities of the class. */
    public int size() {
        if (end != size) {
            compact();
        }
        return size;
    }

    /** One of them, in the order of registration; valid until one is evicted. */
    public EntityState at(int index) {
        if (end != size) {
            compact();
        }
        EntityState state = order[index];
        if (state == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return state;
    }

    /** That of an object, whatever key it has by now; looks at each. */
    @Nullable
    EntityState of(Object entity) {
        for (int i = 0; i < end; i++) {
            EntityState state = order[i];
            if (state != null && state.entity() == entity && holds(state)) {
                return state;
            }
        }
        return null;
    }

    @Nullable
    EntityState get(long key) {
        return slots[slotOf(key)];
    }

    @Nullable
    EntityState get(Object key) {
        return slots[slotOf(key)];
    }

    /** Adds a new reference under a key that is not there. Apart from look-ups, so that those are small enough to be inlined. */
    EntityState add(long key, Batch batch) {
        EntityState state = prototype.newState();
        state.key(key);
        return begin(state, slotOf(key), batch);
    }

    /** As the other method, for other keys. */
    EntityState add(Object key, Batch batch) {
        EntityState state = prototype.newState();
        state.key(key);
        return begin(state, slotOf(key), batch);
    }

    private EntityState begin(EntityState state, int slot, Batch batch) {
        state.batch(batch);
        state.status(Status.REFERENCE);
        putNew(state, slot);
        return state;
    }

    /** Registers a state that was just loaded. Answers with the one that is there, should its own constructor have asked for it. */
    EntityState addLoaded(EntityState state) {
        int slot = slotOf(state);
        EntityState other = slots[slot];
        if (other != null) {
            return other;
        }
        putNew(state, slot);
        return state;
    }

    private void putNew(EntityState state, int slot) {
        put(state, slot);
        if (journal.isActive()) {
            journal.registered(state);
        }
    }

    /** Whether it is this very state that stands under the key it carries. */
    boolean holds(EntityState state) {
        return slots[slotOf(state)] == state;
    }

    /** Registers a state under the key it carries; false when there is one with that key. */
    boolean add(EntityState state) {
        int slot = slotOf(state);
        if (slots[slot] != null) {
            return false;
        }
        put(state, slot);
        return true;
    }

    private void put(EntityState state, int slot) {
        slots[slot] = state;
        if (end == order.length) {
            order = Arrays.copyOf(order, end * 2);
        }
        order[end++] = state;
        if (++size * 3 > slots.length * 2) {
            grow(slots.length < QUICKLY ? 2 : 1);
        }
    }

    /** Makes room for some entities in all, so that the arrays need not grow step by step. */
    void expect(int entities) {
        if (entities > order.length) {
            order = Arrays.copyOf(order, entities);
        }
        int bits = 0;
        while (entities * 3L > ((long) slots.length << bits) * 2) {
            bits++;
        }
        if (bits > 0) {
            grow(bits);
        }
    }

    /** Takes a state out. Its place in the order is closed at the next look through. */
    void remove(EntityState state) {
        int slot = slotOf(state);
        if (slots[slot] != state) {
            return;
        }
        closeGap(slot);
        size--;
    }

    /** Moves later states of the run back into the gap, so that no probe ends early. */
    private void closeGap(int start) {
        int mask = slots.length - 1;
        int gap = start;
        for (int i = (gap + 1) & mask; ; i = (i + 1) & mask) {
            EntityState candidate = slots[i];
            if (candidate == null) {
                slots[gap] = null;
                return;
            }
            int home = homeOf(candidate);
            if (((i - home) & mask) >= ((i - gap) & mask)) {
                slots[gap] = candidate;
                gap = i;
            }
        }
    }

    private void compact() {
        int live = 0;
        for (int i = 0; i < end; i++) {
            EntityState state = order[i];
            if (state != null && slots[slotOf(state)] == state) {
                order[live++] = state;
            }
        }
        for (int i = live; i < end; i++) {
            order[i] = null;
        }
        end = live;
        if (live != size) {
            throw new IllegalStateException("identity table lost count: " + live + " of " + size);
        }
    }

    /** Registers a state that had been taken out, for a rollback. */
    void restore(EntityState state) {
        size();
        add(state);
    }

    private void grow(int bits) {
        @Nullable EntityState[] old = slots;
        slots = new EntityState[old.length << bits];
        shift -= bits;
        for (EntityState state : old) {
            if (state != null) {
                slots[freeSlot(homeOf(state))] = state;
            }
        }
    }

    private int freeSlot(int home) {
        int mask = slots.length - 1;
        int slot = home;
        while (slots[slot] != null) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Forgets all states. Room that many of them have taken is given up: it would be looked through each time. */
    void forget() {
        if (end == 0) {
            return;
        }
        if (slots.length > FIRST_CAPACITY) {
            slots = new EntityState[FIRST_CAPACITY];
            order = new EntityState[FIRST_ORDER];
            shift = Long.SIZE - 1;
        } else {
            Arrays.fill(slots, null);
            Arrays.fill(order, 0, end, null);
        }
        size = 0;
        end = 0;
    }

    private int slotOf(EntityState state) {
        if (integral) {
            return slotOf(state.longKey());
        }
        Object key = state.objectKey();
        if (key == null) {
            throw new IllegalStateException("a state without a key cannot be registered");
        }
        return slotOf(key);
    }

    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = home(key);
        for (EntityState state = slots[slot]; state != null && state.longKey() != key; state = slots[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int slotOf(Object key) {
        int mask = slots.length - 1;
        int slot = home(key.hashCode());
        for (EntityState state = slots[slot]; state != null && !key.equals(state.objectKey()); state = slots[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int homeOf(EntityState state) {
        Object key = integral ? null : state.objectKey();
        return home(key == null ? state.longKey() : key.hashCode());
    }

    /** Keys that follow each other share a cache line of slots; the lines themselves are scattered. */
    private int home(long hash) {
        return (int) ((hash >> LINE_BITS) * GOLDEN_RATIO >>> shift) << LINE_BITS | (int) hash & LINE - 1;
    }
}
