// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.sql.SQLException;
import java.util.List;

/** One way to do the work. Each call stands for one request: what it remembers is new. */
public interface Contender extends AutoCloseable {

    /** W2a: loads all books as objects that can be changed and flushed. */
    Object load() throws Exception;

    /** W6: loads all books, changes nothing, and flushes. */
    Object loadAndFlush() throws Exception;

    /** W1: finds one book by its key. */
    Object find(long key) throws Exception;

    /** What {@link #load} gives, to be compared. */
    List<BookRow> rows() throws Exception;

    /** What {@link #find} gives, to be compared. */
    BookRow row(long key) throws Exception;

    /** The number of entities that a flush would write after the prices of some loaded books were changed; 0 where nothing is flushed. */
    int changesSeen(int changedBooks) throws Exception;

    @Override
    void close() throws SQLException;
}
