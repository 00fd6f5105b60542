// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The owners of one relation whose members are asked for, in order and by key. Keys that are whole numbers are looked up as they are:
 * rows of links are many, and each names its owner. Not thread-safe.
 */
public final class MemberOwners {

    private static final int LEAST_BITS = 4;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final EntityMetadata entity;
    private final boolean integral;
    private final Map<Object, OwnMembers> others = new HashMap<>(0);
    private final List<OwnMembers> owners;
    private final List<Object> keys;
    private final @Nullable OwnMembers[] slots;
    private final int shift;

    /**
     * None yet, of one class.
     *
     * @param most how many there may come to be
     */
    public MemberOwners(EntityMetadata entity, int most) {
        this.entity = entity;
        this.integral = entity.hasIntegralKey();
        this.owners = new ArrayList<>(most);
        this.keys = new ArrayList<>(most);
        int bits = LEAST_BITS;
        while (integral && 1L << bits < most * 2L) {
            bits++;
        }
        this.slots = new OwnMembers[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** What they are. */
    EntityMetadata entity() {
        return entity;
    }

    /** Adds an owner that has a row, unless it is there. */
    public void add(EntityState owner) {
        Object key = owner.keyOf();
        if (key == null) {
            return;
        }
        OwnMembers added = new OwnMembers(owner);
        if (integral ? put(added) : others.putIfAbsent(key, added) == null) {
            owners.add(added);
            keys.add(key);
        }
    }

    private boolean put(OwnMembers added) {
        int slot = slotOf(added.owner().longKey());
        boolean isFree = slots[slot] == null;
        if (isFree) {
            slots[slot] = added;
        }
        return isFree;
    }

    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * GOLDEN_RATIO >>> shift);
        for (OwnMembers each = slots[slot]; each != null && each.owner().longKey() != key; each = slots[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The owner with a whole number as its key; null where it was not asked for. */
    @Nullable
    OwnMembers find(long key) {
        return slots[slotOf(key)];
    }

    /** The owner with a key that is none; null where it was not asked for. */
    @Nullable
    OwnMembers find(Object key) {
        return others.get(key);
    }

    /** How many there are. */
    public int size() {
        return owners.size();
    }

    /** Some of them, in the order in which they were added. */
    public List<OwnMembers> owners(int from, int to) {
        return owners.subList(from, to);
    }

    /** Their keys, as their entities have them. */
    public List<Object> keys(int from, int to) {
        return keys.subList(from, to);
    }
}
