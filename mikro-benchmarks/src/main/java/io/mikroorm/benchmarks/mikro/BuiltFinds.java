// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.model.Book;
import io.mikroorm.benchmarks.model.Book_;
import io.mikroorm.sql.SqlORM;
import java.util.Objects;

/** Finds a book by a query that is built from typed paths, in a new entity manager for each request. */
final class BuiltFinds implements Contender {

    private static final Book_.As BOOK = Book_.as("b");

    private final SqlORM orm;

    BuiltFinds(SqlORM orm) {
        this.orm = orm;
    }

    @Override
    public Object find(long key) {
        return Objects.requireNonNull(
                orm.em().fork().createQueryBuilder(BOOK).where(BOOK.id.eq(key)).getSingleResult());
    }

    @Override
    public BookRow book(Object given) {
        return ((Book) given).values();
    }

    @Override
    public void close() {
        orm.close();
    }
}
