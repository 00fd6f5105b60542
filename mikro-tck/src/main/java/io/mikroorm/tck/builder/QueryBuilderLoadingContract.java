// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Relations that are loaded by the joins of a query: whole, or not at all. */
public abstract class QueryBuilderLoadingContract extends BuilderContract {

    /** On the library. */
    protected QueryBuilderLoadingContract() {}

    private SelectBuilder<Author> authors() {
        return sql().createQueryBuilder(a).orderBy(a.name.asc());
    }

    @Test
    void a_collection_that_is_joined_is_loaded() {
        List<Author> found = authors().leftJoinAndSelect(a.books(), b).getResultList();
        int before = statements.all();
        assertThat(names(found)).containsExactly("Arya", "Bran", "Jon");
        assertThat(found.get(0).getBooks())
                .extracting(Book::getTitle)
                .containsExactlyInAnyOrder("Needle", "100% steel_");
        assertThat(found.get(1).getBooks()).isEmpty();
        assertThat(found.get(2).getBooks()).hasSize(2);
        assertThat(statements.all()).isEqualTo(before);
    }

    @Test
    void collections_of_collections_and_single_relations_are_loaded_with_them() {
        List<Author> found = authors()
                .joinAndSelect(a.books(), b)
                .leftJoinAndSelect(b.tags(), t)
                .leftJoinAndSelect(b.publisher(), p)
                .getResultList();
        int before = statements.all();
        assertThat(names(found)).containsExactly("Arya", "Jon");
        Book wall = found.get(1).getBooks().stream()
                .filter(each -> each.getTitle().equals("Wall"))
                .findFirst()
                .orElseThrow();
        assertThat(wall.getTags()).extracting(BookTag::getName).containsExactlyInAnyOrder("cold", "sharp");
        assertThat(Objects.requireNonNull(wall.getPublisher()).get().getName()).isEqualTo("Orbit");
        assertThat(statements.all()).isEqualTo(before);
    }

    @Test
    void by_names_as_well() {
        List<Author> found = sql().createQueryBuilder(Author.class, "a")
                .leftJoinAndSelect("a.books", "b")
                .leftJoinAndSelect("b.tags", "t")
                .orderBy("a.name desc")
                .getResultList();
        assertThat(found.get(0).getBooks().isLoaded()).isTrue();
        assertThat(names(found)).containsExactly("Jon", "Bran", "Arya");
    }

    @Test
    void a_page_of_entities_has_all_of_their_members() {
        List<Author> found = authors()
                .leftJoinAndSelect(a.books(), b)
                .orderBy(b.title.asc())
                .limit(1)
                .getResultList();
        assertThat(names(found)).containsExactly("Arya");
        assertThat(found.get(0).getBooks()).extracting(Book::getTitle).hasSize(2);
    }

    @Test
    void members_of_which_some_are_missing_are_managed_and_the_collection_stays_as_it_was() {
        List<Author> found =
                authors().leftJoinAndSelect(a.books(), b, b.price.gt(50)).getResultList();
        assertThat(names(found)).containsExactly("Arya", "Bran", "Jon");
        Author first = found.get(0);
        assertThat(first.getBooks().isLoaded()).isFalse();
        int before = statements.all();
        assertThat(em.findOne(Book.class, idOf("100% steel_"))).isNotNull();
        assertThat(statements.all()).isEqualTo(before);
        em.load(first, "books");
        assertThat(first.getBooks()).hasSize(2);
        em.flush();
        assertThat(fresh().count(Book.class)).isEqualTo(4);
    }

    private Object idOf(String title) {
        for (Author author : List.of(jon, arya)) {
            for (Book book : author.getBooks()) {
                if (book.getTitle().equals(title)) {
                    return Objects.requireNonNull(book.getId());
                }
            }
        }
        throw new IllegalArgumentException(title);
    }

    @Test
    void conditions_on_members_leave_the_collection_as_it_was() {
        List<Author> found = authors()
                .leftJoinAndSelect(a.books(), b)
                .where(b.title.like("W%"))
                .getResultList();
        assertThat(names(found)).containsExactly("Jon");
        assertThat(found.get(0).getBooks().isLoaded()).isFalse();
        List<Author> further =
                authors().leftJoinAndSelect(a.books(), b).join(b.publisher(), p).getResultList();
        assertThat(further.get(2).getBooks().isLoaded()).isFalse();
    }

    @Test
    void a_relation_to_one_is_loaded() {
        List<Book> found = sql().createQueryBuilder(b)
                .joinAndSelect(b.author(), a)
                .leftJoinAndSelect(a.publisher(), p)
                .orderBy(b.title.asc())
                .getResultList();
        int before = statements.all();
        assertThat(found).extracting(book -> book.getAuthor().getName()).containsExactly("Arya", "Arya", "Jon", "Jon");
        assertThat(Objects.requireNonNull(found.get(2).getAuthor().getPublisher())
                        .get()
                        .getName())
                .isEqualTo("Orbit");
        assertThat(statements.all()).isEqualTo(before);
    }

    @Test
    void what_is_changed_in_what_was_joined_is_flushed() {
        Author found = authors().leftJoinAndSelect(a.books(), b).getResultList().get(2);
        found.getBooks().iterator().next().setTitle("Spring");
        em.flush();
        assertThat(fresh().count(Book.class, where("title").eq("Spring"))).isEqualTo(1);
    }
}
