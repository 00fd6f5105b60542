// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is not loaded says so, and can be loaded: of many that came together, for all in one statement. */
public abstract class LazyLoadContract extends Contract {

    private static final int MANY = 30;

    @BeforeEach
    void rows() {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Author author = new Author("author " + (char) ('a' + i));
            author.setPublisher(Ref.of(new Publisher("publisher " + i)));
            Book book = new Book("book " + i, author);
            book.getTags().add(new BookTag("tag " + i));
            author.getBooks().add(book);
            authors.add(author);
        }
        given(authors.toArray());
    }

    @Test
    void a_collection_that_is_not_loaded_throws_and_says_what_to_do() {
        Author author = em.findAll(Author.class).get(0);

        assertThat(author.getBooks().isLoaded()).isFalse();
        assertThatThrownBy(() -> author.getBooks().size())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("Author.books")
                .hasMessageContaining("populate(\"books\")")
                .hasMessageContaining("load()");
        assertThatThrownBy(() -> author.getBooks().iterator()).isInstanceOf(NotLoadedException.class);
        assertThatThrownBy(() -> author.getBooks().toList()).isInstanceOf(NotLoadedException.class);
        assertThatThrownBy(() -> author.getBooks().contains(new Book("x", author)))
                .isInstanceOf(NotLoadedException.class);
        assertThatThrownBy(() -> author.getBooks().isEmpty()).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void loading_a_collection_of_one_loads_it_for_all_that_came_with_it() {
        List<Author> authors = em.findAll(Author.class);
        statements.reset();
        for (Author author : authors) {
            assertThat(author.getBooks().load()).hasSize(1);
        }

        assertThat(statements.selects()).isEqualTo(1);
        assertThat(statements.all()).isEqualTo(1);
    }

    @Test
    void loading_a_many_to_many_of_one_loads_it_for_all() {
        List<Book> books = em.findAll(Book.class);
        statements.reset();
        books.forEach(book -> assertThat(book.getTags().load()).hasSize(1));
        assertThat(statements.all()).isEqualTo(selectsOfManyToMany());
        statements.reset();
        books.forEach(book ->
                assertThat(book.getTags().toList().get(0).getBooks().load()).containsExactly(book));
        assertThat(statements.all()).isEqualTo(1);
    }

    @Test
    void loading_one_handle_loads_all_that_came_with_it() {
        List<Author> authors = em.findAll(Author.class);
        statements.reset();
        for (Author author : authors) {
            assertThat(some(author.getPublisher()).load().getName()).startsWith("publisher");
        }

        assertThat(statements.all()).isEqualTo(1);
    }

    @Test
    void what_was_loaded_by_another_query_is_left_alone() {
        List<Author> first = em.find(Author.class, where("name").lte("author e"));
        List<Author> second = em.find(Author.class, where("name").gt("author e"));
        some(first.get(0).getPublisher()).load();

        assertThat(first)
                .allSatisfy(a -> assertThat(some(a.getPublisher()).isLoaded()).isTrue());
        assertThat(second)
                .allSatisfy(a -> assertThat(some(a.getPublisher()).isLoaded()).isFalse());
    }

    @Test
    void what_was_loaded_lazily_can_be_loaded_further_for_all() {
        List<Author> authors = em.findAll(Author.class);
        authors.get(0).getBooks().load();
        statements.reset();
        for (Author author : authors) {
            author.getBooks().forEach(book -> assertThat(book.getTags().load()).hasSize(1));
        }

        assertThat(statements.all()).isEqualTo(selectsOfManyToMany());
    }

    @Test
    void what_is_loaded_already_is_not_loaded_again() {
        Author author =
                em.findAll(Author.class, o -> o.populate("books", "publisher")).get(0);
        statements.reset();
        author.getBooks().load();
        some(author.getPublisher()).load();

        assertThat(statements.all()).isZero();
    }

    @Test
    void a_collection_of_a_new_entity_is_loaded_and_empty() {
        Author author = new Author("New");
        assertThat(author.getBooks().isLoaded()).isTrue();
        assertThat(author.getBooks()).isEmpty();
        em.persist(author).flush();
        assertThat(author.getBooks()).isEmpty();
    }

    @Test
    void a_collection_of_a_forgotten_entity_says_that_it_cannot_be_loaded() {
        Author author = em.findAll(Author.class).get(0);
        em.clear();

        assertThatThrownBy(() -> author.getBooks().load())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("no longer managed");
    }

    @Test
    void lazily_loaded_members_come_in_the_collections_order() {
        EntityManager other = fresh();
        Author a = other.findOneOrFail(Author.class, where("name").eq("author a"));
        other.persist(new Book("a", a)).persist(new Book("z", a)).flush();
        Author found = em.findOneOrFail(Author.class, where("name").eq("author a"));

        assertThat(found.getBooks().load()).extracting(Book::getTitle).containsExactly("a", "book 0", "z");
    }
}
