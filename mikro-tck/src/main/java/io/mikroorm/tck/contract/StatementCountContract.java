// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** How many statements a piece of work takes: the figures that keep an ORM honest. */
public abstract class StatementCountContract extends Contract {

    private static final int MANY = 1_000;

    private static List<Object> manyOfThreeKinds() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Author author = new Author("author " + i);
            Book book = new Book("book " + i, author);
            book.setPublisher(Ref.of(new Publisher("publisher " + i)));
            all.add(book);
        }
        return all;
    }

    @Test
    @Requires(Capabilities.Feature.TRANSACTIONS)
    void three_kinds_of_a_thousand_new_rows_take_at_most_twelve_inserts_in_one_transaction() {
        em.persistAll(manyOfThreeKinds()).flush();

        assertThat(statements.inserts()).isLessThanOrEqualTo(12);
        assertThat(statements.rows("insert")).isEqualTo(3L * MANY);
        assertThat(statements.updates() + statements.deletes()).isZero();
        assertThat(statements.begins()).isEqualTo(1);
        assertThat(statements.commits()).isEqualTo(1);
        assertThat(fresh().count(Book.class)).isEqualTo(MANY);
    }

    @Test
    void a_flush_without_changes_takes_none() {
        em.flush();
        assertThat(statements.all()).isZero();
        given(manyOfThreeKinds().subList(0, 300).toArray());
        em.findAll(Book.class, o -> o.populate("author", "publisher", "tags"));
        statements.reset();
        em.flush();

        assertThat(statements.all()).isZero();
    }

    @Test
    void a_second_flush_takes_none() {
        em.persistAll(manyOfThreeKinds().subList(0, 50)).flush();
        statements.reset();
        em.flush();

        assertThat(statements.all()).isZero();
    }

    @Test
    void populating_two_to_many_relations_of_five_hundred_roots_takes_three() {
        List<Object> books = new ArrayList<>();
        Author author = new Author("Jon");
        List<BookTag> tags = List.of(new BookTag("a"), new BookTag("b"), new BookTag("c"));
        for (int i = 0; i < 500; i++) {
            Book book = new Book("book " + i, author);
            book.getTags().add(tags.get(i % 3));
            book.getChapters().add(new Chapter(1, "One", book));
            books.add(book);
        }
        given(books.toArray());
        List<Book> found = em.findAll(Book.class, o -> o.populate("tags", "chapters"));

        assertThat(statements.selects()).isEqualTo(3);
        assertThat(statements.all()).isEqualTo(statements.selects());
        assertThat(found).hasSize(500).allSatisfy(book -> {
            assertThat(book.getTags()).hasSize(1);
            assertThat(book.getChapters()).hasSize(1);
        });
    }

    @Test
    void the_same_change_of_many_rows_takes_few_statements() {
        given(manyOfThreeKinds().toArray());
        em.findAll(Publisher.class).forEach(publisher -> publisher.setName(publisher.getName() + "!"));
        em.findAll(Author.class).forEach(author -> author.setName(author.getName() + "!"));
        statements.reset();
        em.flush();

        assertThat(statements.updates()).isLessThanOrEqualTo(8);
        assertThat(statements.begins()).isEqualTo(1);
        assertThat(fresh().count(Author.class, where("name").like("%!"))).isEqualTo(MANY);
        assertThat(fresh().count(Publisher.class, where("name").like("%!"))).isEqualTo(MANY);
    }

    @Test
    void removing_many_rows_takes_few_statements() {
        given(manyOfThreeKinds().toArray());
        List<Book> books = em.findAll(Book.class);
        em.removeAll(books);
        statements.reset();
        em.flush();

        assertThat(statements.deletes()).isLessThanOrEqualTo(12);
        assertThat(fresh().count(Book.class)).isZero();
    }

    @Test
    void linking_many_rows_takes_few_statements() {
        Author author = new Author("Jon");
        List<BookTag> tags = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tags.add(new BookTag("tag " + i));
        }
        for (int i = 0; i < 100; i++) {
            Book book = new Book("book " + i, author);
            book.getTags().addAll(tags);
            author.getBooks().add(book);
        }
        em.persist(author).flush();

        assertThat(statements.inserts()).isLessThanOrEqualTo(8);
        assertThat(fresh().find(Book.class, where("tags.name").eq("tag 7"))).hasSize(100);
        statements.reset();
        author.getBooks().forEach(book -> book.getTags().clear());
        em.flush();
        assertThat(statements.deletes()).isLessThanOrEqualTo(8);
    }

    @Test
    void the_batch_size_splits_statements() {
        try (MikroORM other = open(Domain.LIBRARY, c -> c.batchSize(10))) {
            EntityManager mine = other.em().fork();
            for (int i = 0; i < 95; i++) {
                mine.persist(new Publisher("publisher " + i));
            }
            statements.reset();
            mine.flush();

            assertThat(statements.inserts()).isEqualTo(10);
            assertThat(other.em().fork().count(Publisher.class)).isEqualTo(95);
        }
    }

    @Test
    void a_read_outside_of_a_transaction_begins_none() {
        em.findAll(Author.class);
        em.count(Author.class);

        assertThat(statements.begins()).isZero();
        assertThat(statements.all()).isEqualTo(2);
    }
}
