// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.MikroORM;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.model.Book;
import io.mikroorm.benchmarks.model.Book_;

/** Finds a book by a condition whose path the processor wrote, in a new entity manager for each request. */
final class TypedFinds implements Contender {

    private final MikroORM orm;

    TypedFinds(MikroORM orm) {
        this.orm = orm;
    }

    @Override
    public Object find(long key) {
        return orm.em().fork().findOneOrFail(Book.class, Book_.id.eq(key));
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
