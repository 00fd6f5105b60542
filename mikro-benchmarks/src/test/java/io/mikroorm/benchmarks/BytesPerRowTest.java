// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import com.sun.management.ThreadMXBean;
import io.mikroorm.benchmarks.ground.Database;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts, not milliseconds: what a managed row costs in memory stays what it is. */
class BytesPerRowTest {

    private static final int WARM_UP = 150;
    private static final int MEASURED = 20;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_managed_row_costs_at_most_80_bytes_more_than_the_plain_object_of_jdbc() throws Exception {
        double ours = bytesPerRow("mikro");
        double plain = bytesPerRow("jdbc");

        assertThat(ours - plain).isBetween(0d, 80d);
    }

    private double bytesPerRow(String who) throws Exception {
        try (Database database = Database.open(Ground.REPLAY, Work.LOAD);
                Contender contender = Way.named(who).open(database, Work.LOAD)) {
            for (int i = 0; i < WARM_UP; i++) {
                contender.load();
            }
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < MEASURED; i++) {
                contender.load();
            }
            return (thread.getCurrentThreadAllocatedBytes() - before) / (double) (MEASURED * Library.BOOKS);
        }
    }
}
