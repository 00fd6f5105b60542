// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.math.BigDecimal;

/** What is measured. */
public enum Work {
    /** Finds one book by its key, another one each time. */
    FIND("W1", 1),
    /** Loads all books as objects that can be changed and flushed. */
    LOAD("W2a", Library.BOOKS),
    /** Loads all books as records that nobody manages. */
    RECORDS("W2b", Library.BOOKS),
    /**
     * Loads as many articles: of two classes in one table, with an embedded object in columns and one in JSON, an enum, and two
     * relations.
     */
    ARTICLES("W2c", Library.BOOKS),
    /** Loads 100 authors with all their books and the tags of those. */
    GRAPH("W3", Library.GRAPH_ROWS),
    /** Inserts 10,000 books at once and learns their keys. */
    INSERT("W4", Library.BOOKS),
    /** Loads all books, changes the price of 1,000, and writes these. */
    CHANGE("W5", Library.BOOKS),
    /** Loads all books, changes nothing, and flushes. */
    IDLE_FLUSH("W6", Library.BOOKS),
    /** Inserts or updates 1,000 tags, of which 200 are there. */
    UPSERT("W7", Library.UPSERTED),
    /** Reads 100,000 books one after the other without keeping them. */
    STREAM("W8", Library.STREAMED);

    private final String label;
    private final int rows;

    Work(String label, int rows) {
        this.label = label;
        this.rows = rows;
    }

    /** Its name in tables and options. */
    public String label() {
        return label;
    }

    /** How many rows one call reads or writes. */
    public int rows() {
        return rows;
    }

    /** How many books must be there before. */
    public int books() {
        return switch (this) {
            case INSERT, ARTICLES -> 0;
            case STREAM -> Library.STREAMED;
            default -> Library.BOOKS;
        };
    }

    /** Whether what a call wrote must be taken away before the next one. */
    public boolean isReset() {
        return this == INSERT || this == UPSERT;
    }

    /**
     * How many times the usual warm-up it needs. A call of a few milliseconds whose loops run a thousand times is called too seldom: on
     * PostgreSQL the just-in-time compiler has its loops, everyone's, after a good 1,000 calls only.
     */
    public int warming() {
        return this == UPSERT ? 3 : 1;
    }

    /** Whether it says something on a ground: what is replayed are large results, and documents are neither upserted nor streamed. */
    public boolean isMeasuredOn(Ground ground) {
        return switch (ground) {
            case REPLAY -> this == LOAD || this == RECORDS || this == ARTICLES || this == GRAPH || this == IDLE_FLUSH;
            case SQLITE -> true;
            case POSTGRESQL -> this != ARTICLES;
            case MONGODB -> this != UPSERT && this != STREAM && this != ARTICLES;
        };
    }

    /** Has it done with the data of a ground; a turn is the number of the call, from 0. */
    public Object doneBy(Contender contender, Library library, int turn) throws Exception {
        return switch (this) {
            case FIND -> contender.find(1 + turn % Library.BOOKS);
            case LOAD -> contender.load();
            case RECORDS -> contender.records();
            case ARTICLES -> contender.articles();
            case GRAPH -> contender.graph(Library.GRAPH_AUTHORS);
            case INSERT -> contender.insert(library.newBooks());
            case CHANGE -> contender.change(turn % 2 == 0 ? BigDecimal.ONE : BigDecimal.ONE.negate());
            case IDLE_FLUSH -> contender.loadAndFlush();
            case UPSERT -> contender.upsert(Library.upserted(turn));
            case STREAM -> contender.stream();
        };
    }
}
