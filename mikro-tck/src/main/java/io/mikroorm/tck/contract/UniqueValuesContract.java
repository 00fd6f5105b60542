// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Country;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Locker;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Unique values may move between rows within one flush. */
@Requires(Capabilities.Feature.TRANSACTIONS)
public abstract class UniqueValuesContract extends Contract {

    private Book book(String title, @Nullable String isbn) {
        Book book = new Book(title, new Author("author of " + title));
        book.setIsbn(isbn);
        return book;
    }

    private List<Book> books() {
        return em.findAll(Book.class, o -> o.orderBy("title"));
    }

    private List<@Nullable String> isbns() {
        List<@Nullable String> found = new ArrayList<>();
        fresh().findAll(Book.class, o -> o.orderBy("title")).forEach(b -> found.add(b.getIsbn()));
        return found;
    }

    @Test
    void a_value_of_a_removed_row_can_be_used_by_a_new_one() {
        given(new Author("Old", "jon@wall.org"));
        Author old = em.findAll(Author.class).get(0);
        em.remove(old);
        em.persist(new Author("New", "jon@wall.org"));
        em.flush();

        assertThat(fresh().findAll(Author.class)).extracting(Author::getName).containsExactly("New");
    }

    @Test
    void a_value_of_a_removed_row_can_be_taken_by_another_row() {
        given(new Author("Old", "jon@wall.org"), new Author("Other", "other@wall.org"));
        List<Author> authors = em.findAll(Author.class, o -> o.orderBy("name"));
        em.remove(authors.get(0));
        authors.get(1).setEmail("jon@wall.org");
        em.flush();

        assertThat(fresh().findAll(Author.class)).extracting(Author::getName).containsExactly("Other");
    }

    @Test
    void a_value_that_a_row_gives_up_can_be_used_by_a_new_one() {
        given(new Author("Jon", "jon@wall.org"));
        em.findAll(Author.class).get(0).setEmail("snow@wall.org");
        em.persist(new Author("Other", "jon@wall.org"));
        em.flush();

        assertThat(fresh().findOneOrFail(Author.class, where("email").eq("jon@wall.org"))
                        .getName())
                .isEqualTo("Other");
    }

    @Test
    void a_key_that_the_application_assigned_can_be_used_again() {
        try (MikroORM other = open(Domain.ALL, c -> {})) {
            EntityManager mine = other.em().fork();
            mine.persist(new Country("NO", "Norway")).flush();
            mine.remove(mine.findOneOrFail(Country.class, "NO"));
            mine.persist(new Country("NO", "Norge")).flush();

            assertThat(other.em().fork().findAll(Country.class))
                    .extracting(c -> c.name)
                    .containsExactly("Norge");
        }
    }

    @Nested
    class Values_that_may_be_null {

        @Test
        void two_rows_can_swap_them() {
            given(book("a", "1"), book("b", "2"));
            List<Book> books = books();
            books.get(0).setIsbn("2");
            books.get(1).setIsbn("1");
            em.flush();

            assertThat(isbns()).containsExactly("2", "1");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void three_rows_can_pass_them_round() {
            given(book("a", "1"), book("b", "2"), book("c", "3"));
            List<Book> books = books();
            books.get(0).setIsbn("2");
            books.get(1).setIsbn("3");
            books.get(2).setIsbn("1");
            em.flush();

            assertThat(isbns()).containsExactly("2", "3", "1");
        }

        @Test
        void a_row_can_take_what_another_gives_up() {
            given(book("a", null), book("b", "2"));
            List<Book> books = books();
            books.get(0).setIsbn("2");
            books.get(1).setIsbn(null);
            em.flush();

            assertThat(isbns()).containsExactly("2", null);
        }

        @Test
        void a_row_of_a_chain_can_take_what_the_next_gives_up() {
            given(book("a", "1"), book("b", "2"), book("c", "3"));
            List<Book> books = books();
            books.get(0).setIsbn("2");
            books.get(1).setIsbn("3");
            books.get(2).setIsbn("4");
            em.flush();

            assertThat(isbns()).containsExactly("2", "3", "4");
        }

        @Test
        void the_targets_of_one_to_ones_can_be_swapped() {
            Book a = book("a", null);
            a.setCover(new Cover("red"));
            Book b = book("b", null);
            b.setCover(new Cover("blue"));
            given(a, b);
            List<Book> books = em.findAll(Book.class, o -> o.populate("cover").orderBy("title"));
            Cover red = some(books.get(0).getCover());
            books.get(0).setCover(books.get(1).getCover());
            books.get(1).setCover(red);
            em.flush();

            assertThat(fresh().findAll(Book.class, o -> o.populate("cover").orderBy("title")))
                    .extracting(found -> some(found.getCover()).colour)
                    .containsExactly("blue", "red");
        }
    }

    @Nested
    class Values_that_may_not_be_null {

        private List<String> emails() {
            return fresh().findAll(Author.class, o -> o.orderBy("name")).stream()
                    .map(Author::getEmail)
                    .toList();
        }

        @Test
        void two_rows_can_swap_them() {
            given(new Author("a"), new Author("b"));
            List<Author> authors = em.findAll(Author.class, o -> o.orderBy("name"));
            authors.get(0).setEmail("b@example.org");
            authors.get(1).setEmail("a@example.org");
            statements.reset();

            assertThat(em.plan().toString()).startsWith("update  Author  ×1   set email (×1 placeholder)");
            em.flush();
            assertThat(emails()).containsExactly("b@example.org", "a@example.org");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void three_rows_can_pass_them_round() {
            given(new Author("a"), new Author("b"), new Author("c"));
            List<Author> authors = em.findAll(Author.class, o -> o.orderBy("name"));
            authors.get(0).setEmail("b@example.org");
            authors.get(1).setEmail("c@example.org");
            authors.get(2).setEmail("a@example.org");
            em.flush();

            assertThat(emails()).containsExactly("b@example.org", "c@example.org", "a@example.org");
        }

        @Test
        void values_of_all_kinds_that_have_room_for_a_placeholder_can_be_swapped() {
            try (MikroORM other = open(List.of(Locker.class), c -> {})) {
                EntityManager mine = other.em().fork();
                Locker a = Locker.number(1);
                Locker b = Locker.number(2);
                mine.persist(a).persist(b).flush();
                a.swap(b);
                mine.flush();

                List<Locker> found = other.em().fork().findAll(Locker.class, o -> o.orderBy("id"));
                RecursiveComparisonConfiguration numbers = new RecursiveComparisonConfiguration();
                numbers.registerEqualsForType((one, two) -> one.compareTo(two) == 0, BigDecimal.class);
                assertThat(found.get(0)).usingRecursiveComparison(numbers).isEqualTo(a);
                assertThat(found.get(1)).usingRecursiveComparison(numbers).isEqualTo(b);
                assertThat(found.get(0).place).isEqualTo(2);
            }
        }

        @Test
        void a_swap_of_what_has_no_placeholder_is_refused_before_anything_is_sent() {
            given(new Profile("a", new Author("a")), new Profile("b", new Author("b")));
            List<Profile> profiles =
                    em.findAll(Profile.class, o -> o.populate("author").orderBy("text"));
            Author first = profiles.get(0).getAuthor();
            profiles.get(0).setAuthor(profiles.get(1).getAuthor());
            profiles.get(1).setAuthor(first);
            statements.reset();

            assertThatThrownBy(em::flush)
                    .isInstanceOf(FlushRefusedException.class)
                    .hasMessageContaining("Profile")
                    .hasMessageContaining("author");
            assertThat(statements.all()).isZero();
        }
    }

    @Test
    void a_value_that_another_row_keeps_is_refused_by_the_database() {
        given(new Author("Jon", "jon@wall.org"));
        em.persist(new Author("Impostor", "jon@wall.org"));

        assertThatThrownBy(em::flush)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("author");
    }
}
