// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.MikroORM;
import io.mikroorm.benchmarks.model.Author;
import io.mikroorm.benchmarks.model.Book;
import io.mikroorm.benchmarks.model.Publisher;
import io.mikroorm.benchmarks.replay.ReplayDatabase;
import io.mikroorm.sqlite.SqliteORM;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ours, as an application uses it: a new entity manager for each request. */
final class MikroContender implements Contender {

    private final MikroORM orm;

    private MikroContender(MikroORM orm) {
        this.orm = orm;
    }

    static MikroContender open(Ground ground, boolean reflective) {
        return new MikroContender(
                ground == Ground.REPLAY ? overReplay(reflective) : overSqlite(reflective));
    }
    @Override
    public List<Book> load() {
        return orm.em().fork().findAll(Book.class);
    }

    @Override
    public Object loadAndFlush() {
        EntityManager em = orm.em().fork();
        List<Book> books = em.findAll(Book.class);
        em.flush();
        return books;
    }

    @Override
    public Object find(long key) {
        return orm.em().fork().findOneOrFail(Book.class, key);
    }

    @Override
    public List<BookRow> rows() {
        List<BookRow> rows = new ArrayList<>();
        for (Book book : load()) {
            rows.add(book.values());
        }
        return rows;
    }

    @Override
    public BookRow row(long key) {
        return orm.em().fork().findOneOrFail(Book.class, key).values();
    }

    @Override
    public int changesSeen(int changedBooks) {
        EntityManager em = orm.em().fork();
        List<Book> books = em.findAll(Book.class);
        for (Book book : books.subList(0, changedBooks)) {
            book.price(book.price().add(BigDecimal.ONE));
        }
        int seen = 0;
        for (FlushStep step : em.plan().steps()) {
            seen += ((FlushStep.Update) step).changes().size();
        }
        return seen;
    }

    @Override
    public void close() {
        orm.close();
    }
}
