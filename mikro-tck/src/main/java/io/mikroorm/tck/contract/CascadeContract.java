// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Persisting and removing reach along relations as the mapping says; orphans are removed. */
public abstract class CascadeContract extends Contract {

    private static Book book() {
        Book book = new Book("Winter", new Author("Jon"));
        book.getChapters().add(new Chapter(1, "One", book));
        book.getChapters().add(new Chapter(2, "Two", book));
        book.getTags().add(new BookTag("cold"));
        book.setCover(new Cover("red"));
        book.setPublisher(Ref.of(new Publisher("Orbit")));
        return book;
    }

    private long rows(Class<?> type) {
        return fresh().count(type);
    }

    @Nested
    class Persist {

        @Test
        void reaches_all_kinds_of_relations() {
            em.persist(book()).flush();

            assertThat(List.of(rows(Book.class), rows(Author.class), rows(Chapter.class), rows(BookTag.class)))
                    .containsExactly(1L, 1L, 2L, 1L);
            assertThat(rows(Cover.class) + rows(Publisher.class)).isEqualTo(2);
        }

        @Test
        void reaches_through_many_steps_and_back() {
            Author jon = new Author("Jon");
            Book winter = new Book("Winter", jon);
            BookTag cold = new BookTag("cold");
            winter.getTags().add(cold);
            Book wall = new Book("Wall", new Author("Arya"));
            cold.getBooks().add(wall);
            Author arya = wall.getAuthor();
            arya.getBooks().add(new Book("Needle", arya));
            em.persist(winter).flush();

            assertThat(rows(Book.class)).isEqualTo(3);
            assertThat(rows(Author.class)).isEqualTo(2);
        }

        @Test
        void walks_a_long_chain_without_running_out_of_stack() {
            try (MikroORM other = open(Domain.ALL, c -> {})) {
                Category last = new Category("0", null);
                Category first = last;
                for (int i = 1; i < 5_000; i++) {
                    Category next = new Category(String.valueOf(i), last);
                    last.getChildren().add(next);
                    last = next;
                }
                EntityManager mine = other.em().fork();
                mine.persist(first).flush();

                assertThat(other.em().fork().count(Category.class)).isEqualTo(5_000);
            }
        }
    }

    @Nested
    class Remove {

        @Test
        void takes_along_what_the_mapping_says_and_nothing_else() {
            given(book());
            em.remove(em.findAll(Book.class).get(0)).flush();

            assertThat(rows(Book.class) + rows(Chapter.class) + rows(Cover.class))
                    .isZero();
            assertThat(rows(Author.class) + rows(BookTag.class) + rows(Publisher.class))
                    .isEqualTo(3);
        }

        @Test
        void takes_along_what_is_loaded_and_what_is_new() {
            given(book());
            Book found =
                    em.findAll(Book.class, o -> o.populate("chapters", "cover")).get(0);
            found.getChapters().add(new Chapter(3, "Three", found));
            em.remove(found).flush();

            assertThat(rows(Chapter.class) + rows(Cover.class)).isZero();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void of_a_new_entity_stays_when_nothing_else_is_flushed() {
            Book book = book();
            Chapter chapter = new Chapter(3, "Three", book);
            book.getChapters().add(chapter);
            em.persist(book).persist(chapter).remove(book).flush();
            em.flush();

            assertThat(rows(Book.class) + rows(Chapter.class)).isZero();
        }

        @Test
        void of_a_new_entity_wins_over_the_collections_that_hold_it() {
            given(book());
            Book found =
                    em.findAll(Book.class, o -> o.populate("chapters", "tags")).get(0);
            Chapter three = new Chapter(3, "Three", found);
            BookTag added = new BookTag("added");
            found.getChapters().add(three);
            found.getTags().add(added);
            em.persist(added).remove(three).remove(added).flush();

            assertThat(found.getChapters()).hasSize(2).doesNotContain(three);
            assertThat(found.getTags()).hasSize(1).doesNotContain(added);
            assertThat(rows(Chapter.class)).isEqualTo(2);
            assertThat(rows(BookTag.class)).isEqualTo(1);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void of_a_new_entity_that_a_field_is_set_to_is_an_error_that_names_both() {
            given(book());
            Book found = em.findAll(Book.class).get(0);
            Author arya = new Author("Arya");
            found.setAuthor(arya);
            em.remove(arya);
            statements.reset();

            assertThatThrownBy(em::flush)
                    .isInstanceOf(FlushRefusedException.class)
                    .hasMessageContaining("Book.author of Book#" + found.getId())
                    .hasMessageContaining("Author (new)");
            assertThat(statements.all()).isZero();
            em.persist(arya).flush();
            assertThat(rows(Author.class)).isEqualTo(2);
        }
    }

    @Nested
    class Orphans {

        @Test
        void a_member_that_is_taken_out_is_removed() {
            given(book());
            Book found = em.findAll(Book.class, o -> o.populate("chapters")).get(0);
            Chapter one = found.getChapters().toList().get(0);
            found.getChapters().remove(one);
            em.flush();

            assertThat(em.contains(one)).isFalse();
            assertThat(fresh().findAll(Chapter.class))
                    .extracting(c -> c.heading)
                    .containsExactly("Two");
        }

        @Test
        void a_member_that_is_taken_out_and_put_back_is_not() {
            given(book());
            Book found = em.findAll(Book.class, o -> o.populate("chapters")).get(0);
            Chapter one = found.getChapters().toList().get(0);
            found.getChapters().remove(one);
            found.getChapters().add(one);

            em.flush();
            assertThat(rows(Chapter.class)).isEqualTo(2);
            assertThat(one.book).isSameAs(found);
        }

        @Test
        void a_member_that_moves_to_another_owner_is_not() {
            Book other = new Book("Wall", new Author("Arya"));
            given(book(), other);
            List<Book> books =
                    em.findAll(Book.class, o -> o.populate("chapters").orderBy("title"));
            Chapter one = books.get(1).getChapters().toList().get(0);
            books.get(1).getChapters().remove(one);
            books.get(0).getChapters().add(one);
            em.flush();

            assertThat(rows(Chapter.class)).isEqualTo(2);
            assertThat(fresh().findOneOrFail(Chapter.class, where("number").eq(1), o -> o.populate("book"))
                            .book
                            .getTitle())
                    .isEqualTo("Wall");
        }

        @Test
        void a_member_is_removed_from_a_collection_that_is_not_loaded() {
            given(book());
            Book found = em.findAll(Book.class).get(0);
            Chapter one = em.findOneOrFail(Chapter.class, where("number").eq(1));
            found.getChapters().remove(one);
            em.flush();

            assertThat(fresh().findAll(Chapter.class))
                    .extracting(c -> c.heading)
                    .containsExactly("Two");
        }

        @Test
        void a_new_member_that_is_taken_out_is_never_inserted() {
            given(book());
            Book found = em.findAll(Book.class, o -> o.populate("chapters")).get(0);
            Chapter three = new Chapter(3, "Three", found);
            found.getChapters().add(three);
            found.getChapters().remove(three);
            em.flush();

            assertThat(rows(Chapter.class)).isEqualTo(2);
        }

        @Test
        void the_target_of_a_one_to_one_that_is_replaced_is_removed() {
            given(book());
            Book found = em.findAll(Book.class, o -> o.populate("cover")).get(0);
            found.setCover(new Cover("blue"));
            em.flush();

            assertThat(fresh().findAll(Cover.class)).extracting(c -> c.colour).containsExactly("blue");
        }

        @Test
        void the_target_of_a_one_to_one_that_is_unset_is_removed_also_when_it_was_not_loaded() {
            given(book());
            em.findAll(Book.class).get(0).setCover(null);
            em.flush();

            assertThat(rows(Cover.class)).isZero();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void clearing_the_collection_removes_all() {
            given(book());
            em.findAll(Book.class, o -> o.populate("chapters"))
                    .get(0)
                    .getChapters()
                    .clear();
            em.flush();

            assertThat(rows(Chapter.class)).isZero();
            assertThat(rows(Book.class)).isEqualTo(1);
        }
    }
}
