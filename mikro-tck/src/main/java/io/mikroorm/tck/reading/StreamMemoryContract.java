// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.tck.junit.Contract;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A stream takes as much memory for many rows as for a few. */
public abstract class StreamMemoryContract extends Contract {

    private static final int HEAP = 32;
    private static final int ROWS = 20_000;
    private static final int CHARACTERS = 3_000;

    /** On rows that together are larger than the heap. */
    protected StreamMemoryContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Paper.class);
    }

    @Test
    void rows_that_are_larger_than_the_heap_are_streamed() throws IOException, InterruptedException {
        assertThat(SmallHeap.run(driver(), HEAP, ROWS, CHARACTERS)).contains("streamed " + ROWS + " rows");
    }
}
