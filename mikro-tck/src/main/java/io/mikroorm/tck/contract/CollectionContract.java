// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Collections: what is added and removed reaches the other side and the database. */
public abstract class CollectionContract extends Contract {

    @BeforeEach
    void rows() {
        Author jon = new Author("Jon");
        BookTag cold = new BookTag("cold");
        Book winter = new Book("Winter", jon);
        winter.getTags().add(cold);
        given(winter, new Book("Wall", jon), new Author("Arya"), new BookTag("sharp"));
    }

    private Author author(EntityManager in, String name) {
        return in.findOneOrFail(Author.class, where("name").eq(name), o -> o.populate("books"));
    }

    private Book book(EntityManager in, String title) {
        return in.findOneOrFail(Book.class, where("title").eq(title), o -> o.populate("tags", "author"));
    }

    private List<String> titles(String author) {
        return author(fresh(), author).getBooks().toList().stream()
                .map(Book::getTitle)
                .toList();
    }

    private List<String> tags(String title) {
        return book(fresh(), title).getTags().toList().stream()
                .map(BookTag::getName)
                .toList();
    }

    @Nested
    class One_to_many {

        @Test
        void adding_to_a_managed_collection_sets_the_owning_side_at_once() {
            Author jon = author(em, "Jon");
            Book needle = new Book(
                    "Needle", em.findOneOrFail(Author.class, where("name").eq("Arya")));
            jon.getBooks().add(needle);

            assertThat(needle.getAuthor()).isSameAs(jon);
            em.flush();
            assertThat(titles("Jon")).containsExactly("Needle", "Wall", "Winter");
        }

        @Test
        void a_member_can_move_from_one_collection_to_another() {
            Author jon = author(em, "Jon");
            Author arya = author(em, "Arya");
            Book wall = jon.getBooks().toList().get(0);
            arya.getBooks().add(wall);
            em.flush();

            assertThat(wall.getAuthor()).isSameAs(arya);
            assertThat(arya.getBooks()).containsExactly(wall);
            assertThat(jon.getBooks()).doesNotContain(wall);
            assertThat(titles("Jon")).containsExactly("Winter");
            assertThat(titles("Arya")).containsExactly("Wall");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_changed_plain_field_is_reconciled_by_the_flush() {
            Author jon = author(em, "Jon");
            Author arya = author(em, "Arya");
            Book wall = jon.getBooks().toList().get(0);
            wall.setAuthor(arya);
            em.flush();

            assertThat(arya.getBooks()).containsExactly(wall);
            assertThat(jon.getBooks()).extracting(Book::getTitle).containsExactly("Winter");
            assertThat(titles("Arya")).containsExactly("Wall");
        }

        @Test
        void a_new_member_that_names_its_owner_is_in_the_collection_after_the_flush() {
            Author jon = author(em, "Jon");
            Book spring = new Book("Spring", jon);
            em.persist(spring).flush();

            assertThat(jon.getBooks()).contains(spring).hasSize(3);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_removed_entity_is_in_no_collection_after_the_flush() {
            Author jon = author(em, "Jon");
            Book wall = jon.getBooks().toList().get(0);
            em.remove(wall).flush();

            assertThat(jon.getBooks()).doesNotContain(wall).hasSize(1);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_member_is_held_once() {
            Author jon = author(em, "Jon");
            Book wall = jon.getBooks().toList().get(0);

            assertThat(jon.getBooks().add(wall)).isFalse();
            assertThat(jon.getBooks()).hasSize(2);
        }

        @Test
        void a_collection_that_is_not_loaded_can_be_added_to_without_loading() {
            Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));
            statements.reset();
            jon.getBooks().add(new Book("Spring", jon));
            em.flush();

            assertThat(statements.inserts()).isEqualTo(1);
            assertThat(jon.getBooks().isLoaded()).isFalse();
            assertThat(jon.getBooks().load()).extracting(Book::getTitle).containsExactly("Spring", "Wall", "Winter");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void what_was_added_before_loading_stays_added() {
            Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));
            Book spring = new Book("Spring", jon);
            jon.getBooks().add(spring);
            jon.getBooks().load();

            assertThat(jon.getBooks()).hasSize(3).contains(spring);
            em.flush();
            assertThat(titles("Jon")).containsExactly("Spring", "Wall", "Winter");
        }

        @Test
        void taking_out_what_cannot_be_without_owner_is_refused_with_its_name() {
            Author jon = author(em, "Jon");
            jon.getBooks().remove(jon.getBooks().toList().get(0));

            assertThatThrownBy(em::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining("Book.author");
            assertThat(titles("Jon")).hasSize(2);
        }
    }

    @Nested
    class Many_to_many {

        @Test
        void the_difference_is_linked_and_unlinked() {
            Book winter = book(em, "Winter");
            BookTag sharp = em.findOneOrFail(BookTag.class, where("name").eq("sharp"));
            winter.getTags().set(List.of(sharp, new BookTag("long")));
            statements.reset();
            em.flush();

            assertThat(tags("Winter")).containsExactly("long", "sharp");
            boolean rows = driver().capabilities().has(Capabilities.Feature.PIVOT_TABLES);
            assertThat(statements.inserts()).isEqualTo(rows ? 2 : 1);
            assertThat(statements.deletes()).isEqualTo(rows ? 1 : 0);
            assertThat(statements.updates()).isEqualTo(rows ? 0 : 2);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void the_inverse_side_follows_at_once() {
            Book winter = book(em, "Winter");
            BookTag sharp = em.findOneOrFail(BookTag.class, where("name").eq("sharp"), o -> o.populate("books"));
            winter.getTags().add(sharp);
            assertThat(sharp.getBooks()).containsExactly(winter);
            winter.getTags().remove(sharp);
            assertThat(sharp.getBooks()).isEmpty();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void adding_to_the_inverse_side_sets_the_owning_side_at_once() {
            Book wall = book(em, "Wall");
            BookTag sharp = em.findOneOrFail(BookTag.class, where("name").eq("sharp"), o -> o.populate("books"));
            sharp.getBooks().add(wall);

            assertThat(wall.getTags()).containsExactly(sharp);
            em.flush();
            assertThat(tags("Wall")).containsExactly("sharp");
        }

        @Test
        void removing_from_the_inverse_side_unlinks() {
            BookTag cold = em.findOneOrFail(BookTag.class, where("name").eq("cold"), o -> o.populate("books"));
            cold.getBooks().clear();
            em.flush();

            assertThat(tags("Winter")).isEmpty();
            assertThat(fresh().count(BookTag.class)).isEqualTo(2);
        }

        @Test
        void neither_side_need_be_loaded() {
            Book wall = em.findOneOrFail(Book.class, where("title").eq("Wall"));
            Book winter = em.findOneOrFail(Book.class, where("title").eq("Winter"));
            BookTag cold = em.findOneOrFail(BookTag.class, where("name").eq("cold"));
            statements.reset();
            wall.getTags().add(cold);
            winter.getTags().remove(cold);
            em.flush();

            assertThat(statements.writes()).isEqualTo(2);
            assertThat(tags("Wall")).containsExactly("cold");
            assertThat(tags("Winter")).isEmpty();
        }

        @Test
        void a_link_that_is_there_already_is_no_error() {
            Book winter = em.findOneOrFail(Book.class, where("title").eq("Winter"));
            BookTag cold = em.findOneOrFail(BookTag.class, where("name").eq("cold"));
            winter.getTags().add(cold);
            em.flush();

            assertThat(tags("Winter")).containsExactly("cold");
            assertThat(winter.getTags().load()).containsExactly(cold);
        }

        @Test
        void a_new_entity_on_the_inverse_side_takes_its_members_along() {
            BookTag fresh = new BookTag("fresh");
            fresh.getBooks().add(em.findOneOrFail(Book.class, where("title").eq("Wall")));
            em.persist(fresh).flush();

            assertThat(tags("Wall")).containsExactly("fresh");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void removing_an_entity_removes_its_links_and_leaves_the_others() {
            em.remove(book(em, "Winter")).flush();
            assertThat(fresh().count(BookTag.class)).isEqualTo(2);
            EntityManager other = fresh();
            Book wall = book(other, "Wall");
            wall.getTags().add(other.findOneOrFail(BookTag.class, where("name").eq("cold")));
            other.flush();
            em.remove(em.findOneOrFail(BookTag.class, where("name").eq("cold"))).flush();

            assertThat(tags("Wall")).isEmpty();
        }
    }

    @Nested
    class One_to_one {

        @Test
        void the_inverse_side_agrees_after_the_flush() {
            Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));
            Profile profile = new Profile("Knows nothing", jon);
            em.persist(profile).flush();

            assertThat(some(jon.getProfile()).get()).isSameAs(profile);
            em.remove(profile).flush();
            assertThat(jon.getProfile()).isNull();
            assertThat(em.plan().isEmpty()).isTrue();
        }
    }

    @Test
    void members_cannot_be_null() {
        Author jon = author(em, "Jon");

        assertThatThrownBy(() -> jon.getBooks().add(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Author.books");
    }

    @NullUnmarked
    private static Book nothing() {
        return null;
    }
}
