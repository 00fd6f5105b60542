// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/**
 * One way to do the work, opened over one database. Each call stands for one request: what it remembers is new. A call that its
 * {@link Way} does not {@link Way#lacks lack} is implemented; the others throw. Where it says transaction, documents are written without
 * one, as who works on them does by default.
 */
public interface Contender extends AutoCloseable {

    /** W1: one book by its key. */
    default Object find(long key) throws Exception {
        throw new UnsupportedOperationException("find");
    }

    /** W2a: all books as objects that can be changed and flushed, where there is such a thing. */
    default List<?> load() throws Exception {
        throw new UnsupportedOperationException("load");
    }

    /** W2b: all books as {@link BookRow}s or another immutable class of its own. */
    default List<?> records() throws Exception {
        throw new UnsupportedOperationException("records");
    }

    /** W2c: all articles as objects that can be changed and flushed, where there is such a thing. */
    default List<?> articles() throws Exception {
        throw new UnsupportedOperationException("articles");
    }

    /** W3: the authors with keys up to the last one, with all their books and the tags of those. */
    default List<?> graph(int last) throws Exception {
        throw new UnsupportedOperationException("graph");
    }

    /** W4: makes objects of new books, whose keys are 0 in the rows, writes them in one transaction and gives them back with their keys. */
    default List<?> insert(List<BookRow> books) throws Exception {
        throw new UnsupportedOperationException("insert");
    }

    /** W5: loads all books, adds to the price of every tenth and writes these in one transaction. Gives all of them. */
    default List<?> change(BigDecimal more) throws Exception {
        throw new UnsupportedOperationException("change");
    }

    /** W6: loads all books, changes nothing, and flushes. */
    default Object loadAndFlush() throws Exception {
        throw new UnsupportedOperationException("loadAndFlush");
    }

    /** W7: writes tags, whether their keys are there or not, in one transaction. Gives how many. */
    default Integer upsert(List<TagRow> tags) throws Exception {
        throw new UnsupportedOperationException("upsert");
    }

    /** W8: an object for each book, of which only a {@link BookRow#sum} over all is kept. */
    default Long stream() throws Exception {
        throw new UnsupportedOperationException("stream");
    }

    /** The values of a book that it gave, to be compared. */
    BookRow book(Object given);

    /** The values of an article that it gave, to be compared. */
    default ArticleRow article(Object given) {
        throw new UnsupportedOperationException("article");
    }

    /** The values of an author of {@link #graph}, to be compared. */
    default AuthorRow author(Object given) {
        throw new UnsupportedOperationException("author");
    }

    @Override
    void close() throws SQLException;
}
