// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One object per row and entity manager; what is managed and loaded is not touched by queries. */
public abstract class IdentityContract extends Contract {

    private Long authorKey = 0L;

    @BeforeEach
    void rows() {
        Author jon = new Author("Jon");
        Publisher orbit = new Publisher("Orbit");
        jon.setPublisher(Ref.of(orbit));
        jon.getBooks().add(new Book("Winter", jon));
        given(jon);
        authorKey = some(jon.getId());
    }

    @Nested
    class One_object {

        @Test
        void a_row_is_the_same_object_whichever_way_it_is_found() {
            Author jon = em.findOneOrFail(Author.class, authorKey);

            assertThat(em.findOne(Author.class, authorKey)).isSameAs(jon);
            assertThat(em.findAll(Author.class)).containsExactly(jon);
            assertThat(em.find(Author.class, where("name").eq("Jon"))).containsExactly(jon);
            assertThat(em.findAll(Book.class).get(0).getAuthor()).isSameAs(jon);
            assertThat(em.getReference(Author.class, authorKey)).isSameAs(jon);
            assertThat(em.ref(Author.class, authorKey).get()).isSameAs(jon);
        }

        @Test
        void a_row_that_refers_to_itself_is_read_like_any_other() {
            try (MikroORM tree = open(List.of(Category.class), c -> {})) {
                EntityManager other = tree.em().fork();
                Category root = new Category("all", null);
                other.persist(root).flush();
                root.setParent(root);
                other.flush();

                EntityManager reader = tree.em().fork();
                Category found = reader.findOneOrFail(Category.class, some(root.getId()));
                assertThat(found.getParent()).isSameAs(found);
                assertThat(found.getName()).isEqualTo("all");
                assertThat(reader.plan().isEmpty()).isTrue();
                try (Stream<Category> rows = reader.stream(Category.class)) {
                    assertThat(rows.map(Category::getName)).containsExactly("all");
                }
            }
        }

        @Test
        void another_entity_manager_has_another_object() {
            assertThat(fresh().findOne(Author.class, authorKey)).isNotSameAs(em.findOneOrFail(Author.class, authorKey));
        }

        @Test
        void an_object_is_of_the_class_itself() {
            assertThat(em.findOneOrFail(Author.class, authorKey).getClass()).isEqualTo(Author.class);
            assertThat(em.findAll(Book.class).get(0).getAuthor().getClass()).isEqualTo(Author.class);
        }

        @Test
        void what_was_persisted_is_what_is_found() {
            Publisher ace = new Publisher("Ace");
            em.persist(ace).flush();

            assertThat(em.find(Publisher.class, where("name").eq("Ace"))).containsExactly(ace);
        }

        @Test
        void the_same_row_comes_once_however_many_rows_it_was_joined_with() {
            EntityManager other = fresh();
            Author jon = other.findOneOrFail(Author.class, authorKey);
            jon.getBooks().add(new Book("Spring", jon));
            other.flush();

            assertThat(em.findAll(Author.class, o -> o.populate("books").strategy(LoadStrategy.JOINED)))
                    .hasSize(1);
            assertThat(em.find(Author.class, where("books.title").like("%n%"))).hasSize(1);
        }
    }

    @Nested
    class Managed_entities {

        @Test
        void finding_one_that_is_loaded_by_its_key_takes_no_statement() {
            Author jon = em.findOneOrFail(Author.class, authorKey);
            statements.reset();

            assertThat(em.findOne(Author.class, authorKey)).isSameAs(jon);
            assertThat(statements.all()).isZero();
        }

        @Test
        void a_later_query_does_not_touch_them() {
            Author jon = em.findOneOrFail(Author.class, authorKey);
            jon.setName("Mine");
            EntityManager other = fresh();
            Author theirs = other.findOneOrFail(Author.class, authorKey);
            theirs.setEmail("theirs@example.org");
            other.flush();
            em.findAll(Author.class);

            assertThat(jon.getName()).isEqualTo("Mine");
            assertThat(jon.getEmail()).isEqualTo("Jon@example.org");
        }

        @Test
        void a_query_with_refresh_overwrites_them() {
            Author jon = em.findOneOrFail(Author.class, authorKey);
            jon.setName("Mine");
            EntityManager other = fresh();
            other.findOneOrFail(Author.class, authorKey).setEmail("theirs@example.org");
            other.flush();
            em.findAll(Author.class, FindOptions::refresh);

            assertThat(jon.getName()).isEqualTo("Jon");
            assertThat(jon.getEmail()).isEqualTo("theirs@example.org");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(LoadStrategy.class)
        void what_is_populated_with_refresh_is_overwritten_too(LoadStrategy strategy) {
            Author jon = em.findOneOrFail(Author.class, authorKey, o -> o.populate("books"));
            Book book = jon.getBooks().iterator().next();
            book.setTitle("Mine");
            em.findOneOrFail(
                    Author.class, authorKey, o -> o.refresh().populate("books").strategy(strategy));
            assertThat(book.getTitle()).isNotEqualTo("Mine");
            jon.setName("Mine");
            em.find(Book.class, where("id").eq(some(book.getId())), o -> o.refresh()
                    .populate("author")
                    .strategy(strategy));

            assertThat(jon.getName()).isEqualTo("Jon");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void what_is_populated_without_refresh_keeps_its_changes() {
            Author jon = em.findOneOrFail(Author.class, authorKey, o -> o.populate("books"));
            Book book = jon.getBooks().iterator().next();
            book.setTitle("Mine");
            em.findOneOrFail(Author.class, authorKey, o -> o.populate("books"));
            em.find(Author.class, where("id").eq(authorKey), o -> o.populate("books"));

            assertThat(book.getTitle()).isEqualTo("Mine");
        }

        @Test
        void refresh_reads_one_again() {
            Author jon = em.findOneOrFail(Author.class, authorKey);
            jon.setName("Mine");

            assertThat(em.refresh(jon)).isSameAs(jon);
            assertThat(jon.getName()).isEqualTo("Jon");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void refreshing_one_whose_row_is_gone_is_an_error_that_names_it() {
            Publisher ace = new Publisher("Ace");
            given(ace);
            Publisher mine = em.findOneOrFail(Publisher.class, some(ace.getId()));
            EntityManager other = fresh();
            other.remove(other.findOneOrFail(Publisher.class, some(ace.getId())))
                    .flush();

            assertThatThrownBy(() -> em.refresh(mine))
                    .isInstanceOf(EntityNotFoundException.class)
                    .hasMessageContaining("Publisher")
                    .hasMessageContaining(String.valueOf(ace.getId()));
        }

        @Test
        void clear_forgets_them_and_their_changes() {
            Author jon = em.findOneOrFail(Author.class, authorKey);
            jon.setName("Mine");
            em.clear();

            assertThat(em.contains(jon)).isFalse();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(em.findOneOrFail(Author.class, authorKey)).isNotSameAs(jon);
        }

        @Test
        void contains_knows_new_loaded_and_referred_ones() {
            Author fresh = new Author("Fresh");
            assertThat(em.contains(fresh)).isFalse();
            em.persist(fresh);
            assertThat(em.contains(fresh)).isTrue();
            assertThat(em.contains(em.getReference(Author.class, authorKey))).isTrue();
        }
    }

    @Nested
    class References {

        @Test
        void a_plain_reference_knows_its_key_and_nothing_else() {
            Author reference = em.getReference(Author.class, authorKey);

            assertThat(statements.all()).isZero();
            assertThat(reference.getId()).isEqualTo(authorKey);
            assertThat(em.isLoaded(reference)).isFalse();
        }

        @Test
        void a_plain_to_one_holds_a_reference_until_it_is_populated() {
            Book winter = em.findAll(Book.class).get(0);
            assertThat(winter.getAuthor().getId()).isEqualTo(authorKey);
            assertThat(em.isLoaded(winter.getAuthor())).isFalse();
            em.populate(winter, "author");
            assertThat(em.isLoaded(winter.getAuthor())).isTrue();
            assertThat(winter.getAuthor().getName()).isEqualTo("Jon");
        }

        @Test
        void a_reference_is_filled_by_any_query_that_finds_its_row() {
            Author reference = em.getReference(Author.class, authorKey);
            em.find(Author.class, where("name").eq("Jon"));

            assertThat(em.isLoaded(reference)).isTrue();
            assertThat(reference.getName()).isEqualTo("Jon");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void finding_a_reference_by_its_key_loads_it() {
            Author reference = em.getReference(Author.class, authorKey);

            assertThat(em.findOne(Author.class, authorKey)).isSameAs(reference);
            assertThat(reference.getName()).isEqualTo("Jon");
        }

        @Test
        void what_was_not_loaded_is_never_written() {
            Author reference = em.getReference(Author.class, authorKey);
            em.persist(new Book("Spring", reference)).flush();

            assertThat(statements.updates()).isZero();
            assertThat(fresh().findOneOrFail(Author.class, authorKey).getName()).isEqualTo("Jon");
            assertThat(fresh().count(Book.class, where("author").eq(authorKey))).isEqualTo(2);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_handle_is_one_per_target() {
            Ref<Author> handle = em.ref(Author.class, authorKey);

            assertThat(handle.isLoaded()).isFalse();
            assertThat(handle.key()).isEqualTo(authorKey);
            assertThat(em.ref(Author.class, authorKey)).isSameAs(handle);
            assertThatThrownBy(handle::get)
                    .isInstanceOf(NotLoadedException.class)
                    .hasMessageContaining("Author#" + authorKey);
            assertThat(statements.all()).isZero();
            assertThat(handle.load().getName()).isEqualTo("Jon");
            assertThat(handle.get()).isSameAs(em.findOne(Author.class, authorKey));
            assertThat(em.ref(handle.get())).isSameAs(handle);
        }

        @Test
        void loading_a_handle_to_no_row_is_an_error_that_names_it() {
            Ref<Author> handle = em.ref(Author.class, -4711);

            assertThatThrownBy(handle::load)
                    .isInstanceOf(EntityNotFoundException.class)
                    .hasMessageContaining("Author")
                    .hasMessageContaining("-4711");
        }

        @Test
        void a_handle_of_a_cleared_entity_manager_says_that_it_cannot_load() {
            Ref<Publisher> handle =
                    some(em.findOneOrFail(Author.class, authorKey).getPublisher());
            em.clear();

            assertThatThrownBy(handle::load)
                    .isInstanceOf(NotLoadedException.class)
                    .hasMessageContaining("cleared");
        }

        @Test
        void a_relation_changes_by_assigning_another_handle() {
            Publisher ace = new Publisher("Ace");
            Author jon = em.findOneOrFail(Author.class, authorKey);
            jon.setPublisher(Ref.of(ace));
            em.flush();

            Author found = fresh().findOneOrFail(Author.class, authorKey, o -> o.populate("publisher"));
            assertThat(some(found.getPublisher()).get().getName()).isEqualTo("Ace");
            assertThat(em.plan().isEmpty()).isTrue();
            jon.setPublisher(em.ref(Publisher.class, some(ace.getId())));
            assertThat(em.plan().isEmpty()).isTrue();
            jon.setPublisher(null);
            em.flush();
            assertThat(fresh().findOneOrFail(Author.class, authorKey).getPublisher())
                    .isNull();
        }
    }
}
