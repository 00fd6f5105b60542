// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import org.jspecify.annotations.Nullable;

/** An open-addressing map from a primitive key to the object that carries it. */
final class IdealMap {

    private @Nullable Keyed[] slots;
    private int shift;
    private int size;

    /** Sized for a number of rows. */
    IdealMap(int expected) {
        int capacity = Integer.highestOneBit(Math.max(expected * 3 / 2, 8) - 1) * 2;
        slots = new Keyed[capacity];
        shift = Long.numberOfLeadingZeros(capacity) + 1;
    }

    @Nullable
    Keyed get(long key) {
        return slots[slot(key)];
    }

    void put(Keyed value) {
        slots[slot(value.key)] = value;
        if (++size * 4 > slots.length * 3) {
            grow();
        }
    }

    private void grow() {
        @Nullable Keyed[] old = slots;
        slots = new Keyed[old.length * 2];
        shift--;
        for (Keyed value : old) {
            if (value != null) {
                slots[slot(value.key)] = value;
            }
        }
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
        for (Keyed found = slots[slot]; found != null && found.key != key; found = slots[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The slots, some of them empty, for a look through. */
    @Nullable
    Keyed[] slots() {
        return slots;
    }
}
