// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.MikroORM;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.model.Book;
import java.util.function.LongFunction;

/**
 * Finds a book in some way of its own, and does nothing else.
 *
 * @param find the way, in a new entity manager for each request
 */
record OneFinds(MikroORM orm, LongFunction<Book> find) implements Contender {

    @Override
    public Object find(long key) {
        return find.apply(key);
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
