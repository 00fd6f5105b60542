// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered UUIDs, version 7 of RFC 9562: milliseconds, then a counter of 12 bits that keeps those of one millisecond in
 * order (method 1 of section 6.2; when it is used up, the next millisecond is borrowed), then 62 random bits. Thread-safe.
 */
public final class UuidV7 {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 1L << 63;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private UuidV7() {}

    /** One that is later than all before it, of a time in milliseconds since 1970. */
    public static UUID at(long millis) {
        long least = millis << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, least));
        return of(tick, RANDOM.nextLong());
    }

    /** One made of the milliseconds with their counter, and of random bits. */
    static UUID of(long tick, long random) {
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION | tick & COUNTER_MASK;
        return new UUID(high, random >>> 2 | VARIANT);
    }
}
