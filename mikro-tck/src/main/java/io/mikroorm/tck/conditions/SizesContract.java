// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.SizeCondition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.values.Genre;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions on how many members relations have. */
public abstract class SizesContract extends Contract {

    private final Author jon = new Author("Jon");

    /** On the library. */
    protected SizesContract() {}

    @BeforeEach
    void rows() {
        Author arya = new Author("Arya");
        BookTag cold = new BookTag("cold");
        BookTag sharp = new BookTag("sharp");
        BookTag deep = new BookTag("long");
        book(jon, "Winter", cold, sharp, deep);
        book(jon, "Wall", cold, sharp);
        book(jon, "Watch", cold);
        book(arya, "Needle");
        given(jon, arya, new Author("Bran"));
    }

    private static void book(Author author, String title, BookTag... tags) {
        Book book = new Book(title, author);
        book.getTags().addAll(List.of(tags));
        author.getBooks().add(book);
    }

    private List<String> authors(Condition<? super Author> condition) {
        List<String> names = fresh().find(Author.class, condition, o -> o.orderBy("name")).stream()
                .map(Author::getName)
                .toList();
        assertThat(fresh().count(Author.class, condition)).isEqualTo(names.size());
        return names;
    }

    private List<String> books(Condition<? super Book> condition) {
        return fresh().find(Book.class, condition, o -> o.orderBy("title")).stream()
                .map(Book::getTitle)
                .toList();
    }

    private List<String> tags(Condition<? super BookTag> condition) {
        return fresh().find(BookTag.class, condition, o -> o.orderBy("name")).stream()
                .map(BookTag::getName)
                .toList();
    }

    @Test
    void members_that_know_their_owner_are_counted() {
        SizeCondition<Object> books = where("books").size();
        assertThat(authors(where("books").size(3))).containsExactly("Jon");
        assertThat(authors(books.eq(0))).containsExactly("Bran");
        assertThat(authors(books.ne(1))).containsExactly("Bran", "Jon");
        assertThat(authors(books.ne(0))).containsExactly("Arya", "Jon");
        assertThat(authors(books.gt(0))).containsExactly("Arya", "Jon");
        assertThat(authors(books.gt(1))).containsExactly("Jon");
        assertThat(authors(books.gte(3))).containsExactly("Jon");
        assertThat(authors(books.gte(4))).isEmpty();
        assertThat(authors(books.lt(3))).containsExactly("Arya", "Bran");
        assertThat(authors(books.lt(1))).containsExactly("Bran");
        assertThat(authors(books.lte(1))).containsExactly("Arya", "Bran");
        assertThat(authors(books.between(1, 2))).containsExactly("Arya");
    }

    @Test
    void links_are_counted_from_both_sides() {
        assertThat(books(where("tags").size(2))).containsExactly("Wall");
        assertThat(books(where("tags").size().gte(2))).containsExactly("Wall", "Winter");
        assertThat(books(where("tags").size().lt(2))).containsExactly("Needle", "Watch");
        assertThat(books(where("tags").size(0))).containsExactly("Needle");
        assertThat(tags(where("books").size(2))).containsExactly("sharp");
        assertThat(tags(where("books").size().gte(2))).containsExactly("cold", "sharp");
        assertThat(tags(where("books").size().lt(3))).containsExactly("long", "sharp");
    }

    @Test
    void a_size_is_never_unknown_so_the_opposite_of_a_condition_has_all_others() {
        assertThat(authors(not(where("books").size(3)))).containsExactly("Arya", "Bran");
        assertThat(authors(not(where("books").size().gt(1)))).containsExactly("Arya", "Bran");
        assertThat(authors(not(not(where("books").size().lt(3))))).containsExactly("Arya", "Bran");
        assertThat(books(not(where("tags").size().gte(2)))).containsExactly("Needle", "Watch");
        assertThat(books(not(where("tags").size(2)))).containsExactly("Needle", "Watch", "Winter");
    }

    @Test
    void sizes_that_nothing_has_are_true_or_false_of_all() {
        assertThat(authors(where("books").size(-1))).isEmpty();
        assertThat(authors(where("books").size().gt(-1))).hasSize(3);
        assertThat(authors(where("books").size().gte(Integer.MIN_VALUE))).hasSize(3);
        assertThat(authors(where("books").size().lt(0))).isEmpty();
        assertThat(authors(where("books").size().lte(Integer.MAX_VALUE))).hasSize(3);
        assertThat(authors(where("books").size().gt(Integer.MAX_VALUE))).isEmpty();
        assertThat(authors(not(where("books").size().lt(-5)))).hasSize(3);
    }

    @Test
    void sizes_are_asked_for_behind_paths() {
        assertThat(books(where("author.books").size(1))).containsExactly("Needle");
        assertThat(books(where("author.books").size().lt(2))).containsExactly("Needle");
        assertThat(authors(where("books.tags").size(3))).containsExactly("Jon");
        assertThat(authors(where("books").some(where("tags").size().lt(1)))).containsExactly("Arya");
        assertThat(authors(where("books").every(where("tags").size().gte(1)))).containsExactly("Bran", "Jon");
        assertThat(authors(where("books").none(where("tags").size().gte(3)))).containsExactly("Arya", "Bran");
        assertThat(authors(where("books").size(3).and(where("books.title").eq("Wall"))))
                .containsExactly("Jon");
    }

    @Test
    void rows_are_changed_and_deleted_by_how_many_members_they_have() {
        assertThat(fresh().nativeUpdate(Book.class, where("tags").size().gte(2), c -> c.set("genre", Genre.NOVEL)))
                .isEqualTo(2);
        assertThat(books(where("genre").eq(Genre.NOVEL))).containsExactly("Wall", "Winter");
        assertThat(fresh().nativeUpdate(
                                Book.class, not(where("tags").size().gte(2)), c -> c.set("genre", Genre.POETRY)))
                .isEqualTo(2);
        assertThat(fresh().nativeDelete(Author.class, where("books").size().lt(1)))
                .isEqualTo(1);
        assertThat(authors(Condition.all())).containsExactly("Arya", "Jon");
    }

    @Test
    void maps_and_typed_paths_say_the_same() {
        assertThat(authors(Where.of(Map.of("books", Map.of("$size", 3))))).containsExactly("Jon");
        assertThat(authors(Where.of(Map.of("books", Map.of("$size", Map.of("$gt", 0, "$lte", 2))))))
                .containsExactly("Arya");
        assertThat(authors(Author_.books().size(0))).containsExactly("Bran");
        assertThat(authors(Author_.books().size().gte(2))).containsExactly("Jon");
        assertThat(books(Book_.author().books().size().between(1, 2))).containsExactly("Needle");
    }

    @Test
    void what_has_one_value_has_no_size() {
        assertThatThrownBy(() -> authors(where("name").size(3)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2123")
                .hasMessageContaining("Author.name");
        assertThatThrownBy(() -> books(where("author").size(1))).hasMessageContaining("MO-2123");
        assertThatThrownBy(() -> authors(where("address").size(1))).hasMessageContaining("MO-2123");
        assertThatThrownBy(() -> Where.of(Map.of("books", Map.of("$size", "3"))))
                .hasMessageContaining("MO-2107");
        assertThatThrownBy(() -> Where.of(Map.of("books", Map.of("$size", 1.5))))
                .hasMessageContaining("MO-2107");
        assertThatThrownBy(() -> Where.of(Map.of("books", Map.of("$size", Map.of("$like", 1)))))
                .hasMessageContaining("MO-2106");
    }
}
