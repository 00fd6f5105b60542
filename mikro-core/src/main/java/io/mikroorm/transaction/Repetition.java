// SPDX-License-Identifier: MIT
package io.mikroorm.transaction;

import io.mikroorm.Propagation;
import io.mikroorm.TransactionOptions;
import io.mikroorm.exception.Retriable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Does work again that has met another transaction, a few times, with pauses that grow and differ by chance. */
public final class Repetition {

    private static final int LONGEST_PAUSE = 200;
    private static final int FIRST_PAUSE = 4;
    private static final int MOST_DOUBLINGS = 6;

    private Repetition() {}

    /** Refuses to begin where a repetition would find other things than the first time. */
    public static void check(TransactionOptions options, boolean inTransaction, boolean isEmpty) {
        if (options.retries() < 0) {
            throw TransactionErrors.negativeRetries(options.retries());
        }
        if (!begins(options.propagation())) {
            throw TransactionErrors.retriesWithout(options.propagation());
        }
        if (inTransaction) {
            throw TransactionErrors.retriesWithin();
        }
        if (!isEmpty) {
            throw TransactionErrors.retriesWithEntities();
        }
    }

    /** Whether work outside of a transaction gets one, which a failure takes back. */
    private static boolean begins(Propagation propagation) {
        return switch (propagation) {
            case NESTED, REQUIRED, REQUIRES_NEW, MANDATORY -> true;
            case SUPPORTS, NOT_SUPPORTED, NEVER -> false;
        };
    }

    /**
     * Does it once, and so many times more at most.
     *
     * @param attempt the work with its transaction, which a failure has rolled back
     * @param anew what makes the next time like the first one
     */
    public static <R> R run(int retries, Supplier<R> attempt, Runnable anew) {
        for (int failed = 0; ; failed++) {
            try {
                return attempt.get();
            } catch (RuntimeException e) {
                if (!(e instanceof Retriable) || failed == retries || !pause(failed)) {
                    throw e;
                }
                anew.run();
            }
        }
    }

    /** Waits; false when the thread was interrupted, which it stays. */
    private static boolean pause(int failed) {
        int bound = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(failed, MOST_DOUBLINGS));
        try {
            Thread.sleep(1 + ThreadLocalRandom.current().nextInt(bound));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
