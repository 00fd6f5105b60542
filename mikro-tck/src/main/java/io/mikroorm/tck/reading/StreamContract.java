// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A stream gives the entities that a find would, one by one, and manages none of them. */
public abstract class StreamContract extends Contract {

    private static final int AUTHORS = 7;

    /** On a small library. */
    protected StreamContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    @BeforeEach
    void rows() {
        Publisher publisher = new Publisher("Winterfell");
        BookTag good = new BookTag("good");
        BookTag long_ = new BookTag("long");
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < AUTHORS; i++) {
            Author author = new Author("author " + (char) ('a' + i));
            author.setPublisher(Ref.of(publisher));
            for (int j = 0; j < i % 3; j++) {
                Book book = new Book("book " + i + j, author);
                book.setPublisher(i % 2 == 0 ? Ref.of(publisher) : null);
                book.getTags().add(good);
                book.getTags().add(long_);
                author.getBooks().add(book);
            }
            authors.add(author);
        }
        given(authors.toArray());
    }

    private static List<String> names(Stream<Author> authors) {
        try (authors) {
            return authors.map(Author::getName).toList();
        }
    }

    @Test
    void it_has_the_entities_of_a_find_in_their_order() {
        assertThat(names(em.stream(Author.class))).hasSize(AUTHORS);
        assertThat(names(em.stream(Author.class, where("name").gt("author c"))))
                .containsExactlyInAnyOrder("author d", "author e", "author f", "author g");
        assertThat(names(em.stream(Author.class, o -> o.orderBy("name desc"))))
                .startsWith("author g", "author f")
                .hasSize(AUTHORS);
        assertThat(names(em.stream(Author.class, where("name").ne("author b"), o -> o.orderBy("name")
                        .limit(3)
                        .offset(1))))
                .containsExactly("author c", "author d", "author e");
        assertThat(names(em.stream(Author.class, where("name").eq("nobody")))).isEmpty();
    }

    @Test
    void it_is_one_statement_which_is_told_when_it_has_ended() {
        try (Stream<Author> authors = em.stream(Author.class)) {
            assertThat(authors.limit(2).toList()).hasSize(2);
        }
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(statements.rows("select")).isEqualTo(2);

        statements.reset();
        assertThat(names(em.stream(Author.class))).hasSize(AUTHORS);
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(statements.rows("select")).isEqualTo(AUTHORS);
    }

    @Test
    void its_entities_have_all_that_a_find_loads() {
        List<Author> found = fresh().findAll(Author.class, o -> o.orderBy("id"));
        try (Stream<Author> authors = em.stream(Author.class, o -> o.orderBy("id"))) {
            assertThat(authors.toList()).zipSatisfy(found, (streamed, other) -> {
                assertThat(streamed.getId()).isEqualTo(other.getId());
                assertThat(streamed.getEmail()).isEqualTo(other.getEmail());
                assertThat(streamed.getCreatedAt()).isEqualTo(other.getCreatedAt());
                assertThat(streamed.getVersion()).isEqualTo(other.getVersion());
                assertThat(some(streamed.getPublisher()).key())
                        .isEqualTo(some(other.getPublisher()).key());
            });
        }
    }

    @Test
    void its_entities_are_not_managed() {
        Author managed = em.findOneOrFail(Author.class, where("name").eq("author a"));
        managed.setName("author a, again");
        try (Stream<Author> authors = em.stream(Author.class, o -> o.flushMode(FlushMode.COMMIT))) {
            authors.forEach(author -> {
                assertThat(em.contains(author)).isFalse();
                assertThat(author).isNotSameAs(managed);
                assertThat(author.getName()).hasSize("author a".length());
                author.setName("changed");
            });
        }
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(fresh().count(Author.class, where("name").eq("changed"))).isZero();
        assertThat(em.contains(managed)).isTrue();
    }

    @Test
    void what_is_pending_is_flushed_first() {
        em.persist(new Author("author x"));
        assertThat(names(em.stream(Author.class, where("name").eq("author x")))).hasSize(1);
        em.persist(new Author("author y"));
        assertThat(names(em.stream(Author.class, where("name").eq("author y"), o -> o.flushMode(FlushMode.COMMIT))))
                .isEmpty();
    }

    @Test
    @Requires(Feature.JOINS)
    void what_is_pending_of_its_members_is_flushed_first() {
        Author author = em.findOneOrFail(Author.class, where("name").eq("author a"));
        em.persist(new Book("a new one", author));
        try (Stream<Author> authors = em.stream(Author.class, where("name").eq("author a"), o -> o.populate("books"))) {
            assertThat(authors.toList().get(0).getBooks())
                    .extracting(Book::getTitle)
                    .containsExactly("a new one");
        }
    }

    @Test
    @Requires(Feature.JOINS)
    void relations_come_with_it_where_they_are_named() {
        try (Stream<Book> books = em.stream(Book.class, o -> o.populate("author.publisher", "publisher"))) {
            assertThat(books.toList()).hasSize(6).allSatisfy(book -> {
                assertThat(book.getAuthor().getName()).startsWith("author");
                Publisher publisher = some(book.getAuthor().getPublisher()).get();
                assertThat(publisher.getName()).isEqualTo("Winterfell");
                if (book.getPublisher() != null) {
                    assertThat(book.getPublisher().get()).isSameAs(publisher);
                }
            });
        }
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    @Requires(Feature.JOINS)
    void collections_come_whole_with_each_root() {
        try (Stream<Author> authors = em.stream(
                Author.class,
                where("books").exists().or(where("name").eq("author d")),
                o -> o.populate("books.tags").orderBy("name").limit(4).offset(1))) {
            List<Author> all = authors.toList();
            assertThat(all).extracting(Author::getName).containsExactly("author c", "author d", "author e", "author f");
            assertThat(all).extracting(author -> author.getBooks().size()).containsExactly(2, 0, 1, 2);
            assertThat(all.get(0).getBooks().toList())
                    .extracting(Book::getTitle)
                    .containsExactly("book 20", "book 21");
            for (Author author : all) {
                for (Book book : author.getBooks()) {
                    assertThat(book.getAuthor()).isSameAs(author);
                    assertThat(book.getTags()).extracting(BookTag::getName).containsExactly("good", "long");
                }
            }
        }
        assertThat(statements.selects()).isEqualTo(driver().capabilities().has(Feature.SUBQUERIES) ? 1 : 2);
    }

    @Test
    @Requires(Feature.JOINS)
    void an_entity_whose_rows_have_not_all_come_is_not_given() {
        Stream<Author> authors = em.stream(Author.class, where("books").exists(), o -> o.populate("books.tags")
                .orderBy("name desc"));
        Iterator<Author> all = authors.iterator();
        Author first = all.next();
        authors.close();

        assertThat(first.getName()).isEqualTo("author f");
        assertThat(first.getBooks()).hasSize(2);
        assertThat(all.hasNext()).isFalse();
    }

    @Test
    @Requires(Feature.JOINS)
    void each_root_has_objects_of_its_own() {
        try (Stream<Book> books =
                em.stream(Book.class, o -> o.populate("author").orderBy("title"))) {
            List<Author> authors = books.map(Book::getAuthor).toList();
            assertThat(authors.get(1).getId()).isEqualTo(authors.get(2).getId());
            assertThat(authors.get(1)).isNotSameAs(authors.get(2));
        }
    }

    @Test
    void what_did_not_come_with_it_cannot_be_loaded_and_says_so() {
        try (Stream<Author> authors = em.stream(Author.class, o -> o.orderBy("name"))) {
            List<Author> all = authors.toList();
            for (Author author : List.of(all.get(0), all.get(AUTHORS - 1))) {
                Ref<Publisher> publisher = some(author.getPublisher());
                assertThat(publisher.isLoaded()).isFalse();
                assertThatThrownBy(publisher::load)
                        .isInstanceOf(NotLoadedException.class)
                        .hasMessageContaining("MO-4018")
                        .hasMessageContaining("Publisher#" + publisher.key());
                assertThatThrownBy(() -> author.getBooks().load())
                        .isInstanceOf(NotLoadedException.class)
                        .hasMessageContaining("MO-4018")
                        .hasMessageContaining("Author.books");
                author.getBooks().add(new Book("of nobody's interest", author));
            }
        }
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_entity_that_refers_to_its_own_class_is_told_from_its_parent() {
        Category root = new Category("root", null);
        given(new Category("leaf", root));
        try (Stream<Category> categories = em.stream(Category.class, o -> o.orderBy("name"))) {
            List<Category> all = categories.toList();
            assertThat(all).extracting(Category::getName).containsExactly("leaf", "root");
            Category parent = some(all.get(0).getParent());
            assertThat(parent.getId()).isEqualTo(all.get(1).getId());
        }
    }

    @Test
    void what_does_not_fit_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> em.stream(Author.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2131");
        assertThatThrownBy(() -> em.stream(Author.class, o -> o.lockVersion(1))).hasMessageContaining("MO-2131");
        assertThatThrownBy(
                        () -> em.stream(Author.class, o -> o.populate("books").strategy(LoadStrategy.SELECT_IN)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2132")
                .hasMessageContaining("Author")
                .hasMessageContaining("SELECT_IN");
        assertThatThrownBy(() -> em.stream(Author.class, where("nam").eq("x")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("'name'");
        assertThat(statements.all()).isZero();
    }

    @Test
    void streams_that_end_or_are_closed_leave_nothing_behind() {
        for (int i = 0; i < 30; i++) {
            assertThat(em.stream(Author.class).count()).isEqualTo(AUTHORS); // not closed, but read to its end
            Stream<Author> authors = em.stream(Author.class);
            assertThat(authors.iterator().next()).isNotNull();
            authors.close();
            authors.close();
            em.stream(Author.class).close();
        }
        em.persist(new Author("author x")).flush();
        assertThat(fresh().count(Author.class)).isEqualTo(AUTHORS + 1);
    }

    @Test
    void a_failure_of_who_reads_it_is_nothing_to_the_entity_manager() {
        assertThatThrownBy(() -> {
                    try (Stream<Author> authors = em.stream(Author.class)) {
                        authors.forEach(author -> {
                            throw new IllegalStateException("mine");
                        });
                    }
                })
                .hasMessage("mine");
        assertThat(em.count(Author.class)).isEqualTo(AUTHORS);
    }

    @Test
    void it_may_be_asked_to_be_parallel() {
        try (Stream<Author> authors = em.stream(Author.class)) {
            assertThat(authors.parallel().map(Author::getName).sorted().toList())
                    .hasSize(AUTHORS)
                    .startsWith("author a");
        }
    }
}
