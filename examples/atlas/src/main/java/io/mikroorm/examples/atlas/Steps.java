// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.driver.StatementListener;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Prints each step of the program with the number of statements it sent and the time it took. */
final class Steps implements StatementListener {

    private final AtomicLong statements = new AtomicLong();
    private final PrintStream out;

    Steps(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executed(StatementEvent event) {
        statements.incrementAndGet();
    }

    void title(String text) {
        out.println();
        out.println(text);
    }

    void run(String what, Runnable work) {
        ask(what, () -> {
            work.run();
            return true;
        });
    }

    <T> T ask(String what, Supplier<T> work) {
        long sent = statements.get();
        long start = System.nanoTime();
        T result = work.get();
        long millis = (System.nanoTime() - start) / 1_000_000;
        long count = statements.get() - sent;
        out.printf(Locale.ROOT, "  %-52s %4d statement%s %6d ms%n", what, count, count == 1 ? " " : "s", millis);
        return result;
    }

    void detail(Object text) {
        text.toString().lines().forEach(line -> out.println("      " + line));
    }
}
