// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

/**
 * How many entities a plan is likely to bring: the fewer of the last two times, so that one large result does not make room
 * for the small ones after it. Bounded. Shared by threads without a lock: it is a guess, and one that is wrong costs room alone.
 */
public final class ExpectedRows {

    private static final int MOST = 1 << 16;

    private int last;
    private int guess;

    /** Nothing is known yet. */
    public ExpectedRows() {}

    /** The guess; 0 until the plan has run twice. */
    public int guess() {
        return guess;
    }

    /** Takes note of what came. */
    public void came(int rows) {
        int counted = Math.min(rows, MOST);
        if (counted != guess || counted != last) { // a write would cost the other threads their cache line
            guess = Math.min(counted, last);
            last = counted;
        }
    }
}
