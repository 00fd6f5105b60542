// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import com.sun.management.ThreadMXBean;
import io.mikroorm.benchmarks.ground.Database;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts, not milliseconds: what a managed row costs in memory stays what it is. */
class BytesPerRowTest {

    private static final int WARM_UP = 30;
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
        double ours = bytesPerRow("mikro", Work.GRAPH, Library.AUTHORS + Library.BOOKS * (1 + Library.TAGS_OF_A_BOOK));
        double plain = bytesPerRow("jdbc", Work.GRAPH, Library.AUTHORS + Library.BOOKS * (1 + Library.TAGS_OF_A_BOOK));

        assertThat(ours - plain).isBetween(0d, 50d);
    }

    private double bytesPerRow(String who, Work work, int rows) throws Exception {
        try (Database database = Database.open(Ground.REPLAY, work);
                Contender contender = Way.named(who).open(database, work)) {
            Library library = database.library();
            for (int i = 0; i < WARM_UP; i++) {
                once(work, contender, library, i);
            }
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < MEASURED; i++) {
                once(work, contender, library, i);
            }
            return (thread.getCurrentThreadAllocatedBytes() - before) / (double) (MEASURED * rows);
        }
    }

    /** Of the graph all authors, so that what a query costs by itself is not seen in what a row costs. */
    private static void once(Work work, Contender contender, Library library, int turn) throws Exception {
        if (work == Work.GRAPH) {
            contender.graph(Library.AUTHORS);
        } else {
            work.doneBy(contender, library, turn);
        }
    }
}
