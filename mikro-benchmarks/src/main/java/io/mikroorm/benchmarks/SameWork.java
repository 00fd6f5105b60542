// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.ground.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What everyone is held to, on every ground: the same values read, the same rows written, and no others. Each call is made twice:
 * what is kept from the first must do for the second.
 */
public final class SameWork {

    private static final int TURNS = 2;

    private final Database database;
    private final Contender contender;
    private final Library library;

    private SameWork(Database database, Contender contender) {
        this.database = database;
        this.contender = contender;
        this.library = database.library();
    }

    /** Everything that those on the class path say they do; claims of the same work on the same ground stand together. */
    public static List<SameWork.Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            for (Work work : Work.values()) {
                for (Way way : Way.all()) {
                    if (work.isMeasuredOn(ground) && way.isOn(ground) && way.lacks(work, ground) == null) {
                        claims.add(new Claim(way, work, ground));
                    }
                }
            }
        }
        return claims;
    }

    /**
     * That someone does some work.
     *
     * @param way who
     * @param work what
     * @param ground where
     */
    public record Claim(Way way, Work work, Ground ground) {

        /**
         * Throws if it is not so.
         *
         * @param databases the databases of the claims before
         */
        public void check(SharedDatabase databases) throws Exception {
            Database database = databases.of(this);
            try (Contender contender = way.open(database, work)) {
                for (int turn = 0; turn < TURNS; turn++) {
                    new SameWork(database, contender).check(work, turn);
                }
            }
        }

        @Override
        public String toString() {
            return way.name() + " does " + work + " on " + ground.label();
        }
    }

    private void check(Work work, int turn) throws Exception {
        switch (work) {
            case FIND -> finds();
            case LOAD -> same(rows(contender.load()), library.books());
            case RECORDS -> same(rows(contender.records()), library.books());
            case ARTICLES -> readsArticles();
            case GRAPH -> readsGraph();
            case INSERT -> inserts();
            case CHANGE -> changes(turn);
            case IDLE_FLUSH -> flushesNothing();
            case UPSERT -> upserts(turn);
            case STREAM -> streams();
        }
    }

    private static void same(Object given, Object expected) {
        if (!given.equals(expected)) {
            throw new AssertionError("expected " + beginning(expected) + " but there was " + beginning(given));
        }
    }

    private static String beginning(Object value) {
        String text = value.toString();
        return text.substring(0, Math.min(500, text.length()));
    }

    private void finds() throws Exception {
        for (int key : new int[] {1, 10, Library.BOOKS / 9 * 7, Library.BOOKS}) {
            same(contender.book(contender.find(key)), library.book(key));
        }
    }

    private List<BookRow> rows(List<?> books) {
        List<BookRow> rows = new ArrayList<>();
        for (Object book : books) {
            rows.add(contender.book(book));
        }
        rows.sort(Comparator.comparingLong(BookRow::id));
        return rows;
    }

    private void readsArticles() throws Exception {
        List<ArticleRow> rows = new ArrayList<>();
        for (Object article : contender.articles()) {
            rows.add(contender.article(article));
        }
        rows.sort(Comparator.comparingLong(ArticleRow::id));
        List<ArticleRow> expected = new ArrayList<>();
        for (int i = 1; i <= Library.BOOKS; i++) {
            expected.add(Library.article(i));
        }
        same(rows, expected);
    }

    private void readsGraph() throws Exception {
        List<AuthorRow> rows = new ArrayList<>();
        for (Object author : contender.graph(Library.GRAPH_AUTHORS)) {
            rows.add(contender.author(author));
        }
        rows.sort(Comparator.comparingLong(AuthorRow::id));
        same(rows.size(), Library.GRAPH_AUTHORS);
        for (int i = 0; i < rows.size(); i++) {
            same(rows.get(i), library.author(i + 1));
        }
    }

    private void inserts() throws Exception {
        database.reset(Work.INSERT);
        List<?> given = contender.insert(library.newBooks());
        same(given.size(), Library.BOOKS);
        for (int i = 0; i < given.size(); i++) {
            BookRow row = contender.book(given.get(i));
            same(row.id() > 0, true);
            same(row.withId(0), library.newBooks().get(i));
        }
        same(database.books(), rows(given));
    }

    private void changes(int turn) throws Exception {
        long mark = database.mark();
        List<?> given = contender.change(BigDecimal.TEN);
        same(database.writtenSince(mark, "book"), (long) Library.BOOKS / Library.CHANGED);
        List<BookRow> expected = new ArrayList<>();
        for (int i = 1; i <= Library.BOOKS; i++) {
            expected.add(library.changedBook(i, BigDecimal.TEN.multiply(BigDecimal.valueOf(turn + 1))));
        }
        same(database.books(), expected);
        same(rows(given), expected);
    }

    private void flushesNothing() throws Exception {
        long mark = database.mark();
        same(rows((List<?>) contender.loadAndFlush()), library.books());
        same(database.writtenSince(mark, "book"), 0L);
    }

    private void upserts(int turn) throws Exception {
        database.reset(Work.UPSERT);
        long mark = database.mark();
        same(contender.upsert(Library.upserted(turn)), Library.UPSERTED);
        same(database.writtenSince(mark, "tag"), (long) Library.UPSERTED);
        same(database.tags(), Library.upserted(turn));
    }

    private void streams() throws Exception {
        long sum = 0;
        for (int i = 1; i <= Library.STREAMED; i++) {
            BookRow book = library.book(i);
            sum += BookRow.sum(book.id(), book.title(), book.createdAt());
        }
        same(contender.stream(), sum);
    }
}
