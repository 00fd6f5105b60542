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
        double ours = bytesPerRow("mikro", Work.LOAD, Library.BOOKS);
        double plain = bytesPerRow("jdbc", Work.LOAD, Library.BOOKS);

        assertThat(ours - plain).isBetween(0d, 80d);
    }

    /** Code by hand parses the JSON with a library, whose parser costs more than managing the object. */
    @Test
    void a_managed_article_with_embedded_objects_costs_at_most_80_bytes_more_than_with_jdbc() throws Exception {
        double ours = bytesPerRow("mikro", Work.ARTICLES, Library.BOOKS);
        double plain = bytesPerRow("jdbc", Work.ARTICLES, Library.BOOKS);

        assertThat(ours - plain).isBetween(-150d, 80d);
    }

    /** Most rows are links: what each costs is its place in a list. */
    @Test
    void a_row_of_a_graph_costs_at_most_50_bytes_more_than_with_jdbc() throws Exception {
        double ours = bytesPerRow("mikro", Work.GRAPH, Library.GRAPH_ROWS);
        double plain = bytesPerRow("jdbc", Work.GRAPH, Library.GRAPH_ROWS);

        assertThat(ours - plain).isBetween(0d, 50d);
    }

    private double bytesPerRow(String who, Work work, int rows) throws Exception {
        try (Database database = Database.open(Ground.REPLAY, work);
                Contender contender = Way.named(who).open(database, work)) {
            Library library = database.library();
            for (int i = 0; i < WARM_UP; i++) {
                work.doneBy(contender, library, i);
            }
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < MEASURED; i++) {
                work.doneBy(contender, library, i);
            }
            return (thread.getCurrentThreadAllocatedBytes() - before) / (double) (MEASURED * rows);
        }
    }
}
