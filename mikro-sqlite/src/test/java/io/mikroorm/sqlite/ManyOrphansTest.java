// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.TckDriver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What the unit of work does with many orphans, whatever the database: here where rows are written fastest. */
class ManyOrphansTest extends Contract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }

    @Test
    @Timeout(20)
    void many_that_are_replaced_take_their_time_but_not_a_square_of_it() {
        Author jon = new Author("Jon");
        List<Book> books = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            Book book = new Book("Book " + i, jon);
            book.setCover(new Cover("white"));
            books.add(book);
        }
        em.persistAll(books).flush();
        books.forEach(b -> b.setCover(new Cover("black")));
        em.flush();

        assertThat(fresh().count(Cover.class)).isEqualTo(books.size());
    }
}
