// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A flush writes what changed, all of it, and nothing else. */
public abstract class FlushContract extends Contract {

    @Nested
    class Inserts {

        @Test
        void a_new_entity_gets_a_key_and_a_row() {
            Author jon = new Author("Jon");
            em.persist(jon).flush();

            assertThat(jon.getId()).isNotNull();
            assertThat(em.contains(jon)).isTrue();
            assertThat(em.isLoaded(jon)).isTrue();
            assertThat(fresh().findOneOrFail(Author.class, some(jon.getId())).getName())
                    .isEqualTo("Jon");
        }

        @Test
        void each_of_many_entities_gets_the_key_of_its_own_row() {
            List<Author> authors = new ArrayList<>();
            for (int i = 0; i < 700; i++) {
                authors.add(new Author("author " + i));
            }
            Collections.shuffle(authors, new Random(7));
            em.persistAll(authors).flush();

            Set<Long> keys = new HashSet<>();
            EntityManager other = fresh();
            other.findAll(Author.class);
            for (Author author : authors) {
                keys.add(some(author.getId()));
                assertThat(other.findOneOrFail(Author.class, some(author.getId()))
                                .getName())
                        .isEqualTo(author.getName());
            }
            assertThat(keys).hasSize(700);
        }

        @Test
        void a_key_of_a_primitive_type_is_set_too() {
            Cover red = new Cover("red");
            Cover blue = new Cover("blue");
            em.persist(red).persist(blue).flush();

            assertThat(red.id).isNotZero().isNotEqualTo(blue.id);
            assertThat(fresh().findOneOrFail(Cover.class, blue.id).colour).isEqualTo("blue");
        }

        @Test
        void what_is_reachable_from_a_managed_entity_is_inserted() {
            given(new Author("Jon"));
            Author jon = em.findAll(Author.class).get(0);
            em.populate(jon, "books");
            Book winter = new Book("Winter", jon);
            winter.getTags().add(new BookTag("cold"));
            jon.getBooks().add(winter);
            em.flush();

            Book found = fresh().findAll(Book.class, o -> o.populate("tags", "author"))
                    .get(0);
            assertThat(found.getAuthor().getName()).isEqualTo("Jon");
            assertThat(found.getTags()).extracting(BookTag::getName).containsExactly("cold");
        }

        @Test
        void an_entity_that_was_persisted_twice_is_inserted_once() {
            Author jon = new Author("Jon");
            em.persist(jon).persist(jon).flush();
            em.persist(jon).flush();

            assertThat(fresh().count(Author.class)).isEqualTo(1);
        }

        @Test
        void rows_with_and_without_values_can_be_inserted_together() {
            Author jon = new Author("Jon");
            Book plain = new Book("Plain", jon);
            Book rich = new Book("Rich", jon);
            rich.setIsbn("1");
            rich.setCover(new Cover("red"));
            em.persist(plain).persist(rich).flush();

            List<Book> books = fresh().findAll(Book.class, o -> o.orderBy("title"));
            assertThat(books).extracting(Book::getIsbn).containsExactly(null, "1");
            assertThat(books.get(0).getCover()).isNull();
            assertThat(some(books.get(1).getCover()).id).isEqualTo(some(rich.getCover()).id);
        }
    }

    @Nested
    class Updates {

        @Test
        void only_the_changed_columns_are_set() {
            given(new Book("Winter", new Author("Jon")));
            Book winter = em.findAll(Book.class).get(0);
            winter.setTitle("Spring");

            assertThat(em.plan().steps()).singleElement().satisfies(step -> {
                FlushStep.Update update = (FlushStep.Update) step;
                assertThat(update.entity()).isEqualTo("Book");
                assertThat(update.properties()).containsExactly("title");
                assertThat(update.changes().get(0).entity()).isSameAs(winter);
                assertThat(update.changes().get(0).values()).isEqualTo(List.of("Spring"));
            });
            em.flush();
            assertThat(fresh().findAll(Book.class)).extracting(Book::getTitle).containsExactly("Spring");
        }

        @Test
        void what_was_changed_by_others_in_other_columns_stays() {
            given(new Publisher("Old"), new Book("Winter", new Author("Jon")));
            Book mine = em.findAll(Book.class).get(0);
            EntityManager other = fresh();
            other.findAll(Book.class).get(0).setPrice(new BigDecimal("1.50"));
            other.flush();
            mine.setTitle("Spring");
            em.flush();

            Book found = fresh().findAll(Book.class).get(0);
            assertThat(found.getTitle()).isEqualTo("Spring");
            assertThat(found.getPrice()).isEqualByComparingTo("1.50");
        }

        @Test
        void a_change_that_was_taken_back_is_none() {
            given(new Publisher("One"));
            Publisher one = em.findAll(Publisher.class).get(0);
            one.setName("Two");
            one.setName("One");

            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void the_same_number_with_another_scale_is_no_change() {
            given(new Book("Winter", new Author("Jon")));
            Book winter = em.findAll(Book.class).get(0);
            winter.setPrice(new BigDecimal("9.990"));

            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_value_can_be_set_to_null_and_back() {
            Book winter = new Book("Winter", new Author("Jon"));
            winter.setIsbn("1");
            given(winter);
            Book mine = em.findAll(Book.class).get(0);
            mine.setIsbn(null);
            em.flush();
            assertThat(fresh().findAll(Book.class).get(0).getIsbn()).isNull();
            mine.setIsbn("2");
            em.flush();
            assertThat(fresh().findAll(Book.class).get(0).getIsbn()).isEqualTo("2");
        }

        @Test
        void what_is_set_in_a_reference_that_is_not_loaded_is_written_and_nothing_else() {
            Publisher one = new Publisher("One");
            Book winter = new Book("Winter", new Author("Jon"));
            winter.setPublisher(Ref.of(one));
            given(winter, one);
            Book reference = em.getReference(Book.class, some(winter.getId()));
            em.flush();
            assertThat(statements.all()).isZero();
            reference.setTitle("Spring");
            em.flush();

            assertThat(statements.updates()).isEqualTo(1);
            assertThat(em.isLoaded(reference)).isFalse();
            Book found = fresh().findAll(Book.class, o -> o.populate("publisher", "author"))
                    .get(0);
            assertThat(found.getTitle()).isEqualTo("Spring");
            assertThat(some(found.getPublisher()).get().getName()).isEqualTo("One");
            assertThat(found.getAuthor().getName()).isEqualTo("Jon");
            em.flush();
            assertThat(statements.updates()).isEqualTo(1);
        }

        @Test
        void a_change_to_a_reference_with_a_version_is_refused() {
            Author jon = new Author("Jon");
            given(jon);
            Author reference = em.getReference(Author.class, some(jon.getId()));
            reference.setName("Ann");

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4152")
                    .hasMessageContaining("Author#");
            assertThat(fresh().findAll(Author.class))
                    .extracting(Author::getName)
                    .containsExactly("Jon");
        }

        @Test
        void a_row_does_not_overwrite_what_was_set_before_it_came() {
            Publisher one = new Publisher("One");
            given(one);
            em.getReference(Publisher.class, some(one.getId())).setName("Two");

            assertThatThrownBy(() -> em.findAll(Publisher.class, o -> o.flushMode(FlushMode.COMMIT)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-3038");
            em.flush();
            assertThat(em.findAll(Publisher.class))
                    .extracting(Publisher::getName)
                    .containsExactly("Two");
        }

        @Test
        void a_refresh_does() {
            Publisher one = new Publisher("One");
            given(one);
            Publisher reference = em.getReference(Publisher.class, some(one.getId()));
            reference.setName("Two");

            assertThat(em.refresh(reference).getName()).isEqualTo("One");
            assertThat(em.isLoaded(reference)).isTrue();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void what_was_just_inserted_can_be_changed() {
            Publisher one = new Publisher("One");
            em.persist(one).flush();
            one.setName("Two");
            em.flush();

            assertThat(fresh().findAll(Publisher.class))
                    .extracting(Publisher::getName)
                    .containsExactly("Two");
            assertThat(em.plan().isEmpty()).isTrue();
        }
    }

    @Nested
    class Deletes {

        @Test
        void a_removed_entity_is_gone_and_no_longer_managed() {
            given(new Publisher("One"), new Publisher("Two"));
            Publisher one = em.findAll(Publisher.class, o -> o.orderBy("name")).get(0);
            em.remove(one).flush();

            assertThat(em.contains(one)).isFalse();
            assertThat(em.findOne(Publisher.class, some(one.getId()))).isNull();
            assertThat(fresh().findAll(Publisher.class))
                    .extracting(Publisher::getName)
                    .containsExactly("Two");
        }

        @Test
        void an_entity_that_was_only_persisted_is_forgotten() {
            Publisher one = new Publisher("One");
            em.persist(one).remove(one).flush();

            assertThat(statements.all()).isZero();
            assertThat(em.contains(one)).isFalse();
        }

        @Test
        void persist_takes_a_removal_back() {
            given(new Publisher("One"));
            Publisher one = em.findAll(Publisher.class).get(0);
            em.remove(one).persist(one);

            assertThat(em.plan().isEmpty()).isTrue();
            em.flush();
            assertThat(fresh().count(Publisher.class)).isEqualTo(1);
        }

        @Test
        void a_reference_can_be_removed_without_being_loaded() {
            given(new Publisher("One"));
            Long key = some(fresh().findAll(Publisher.class).get(0).getId());
            statements.reset();
            em.remove(em.getReference(Publisher.class, key)).flush();

            assertThat(statements.selects()).isZero();
            assertThat(fresh().count(Publisher.class)).isZero();
        }

        @Test
        void what_was_removed_can_be_persisted_again_as_a_new_row() {
            given(new Publisher("One"));
            Publisher one = em.findAll(Publisher.class).get(0);
            em.remove(one).flush();
            Publisher again = new Publisher("One");
            em.persist(again).flush();

            assertThat(fresh().findAll(Publisher.class)).hasSize(1);
        }

        @Test
        @Requires(Capabilities.Feature.FOREIGN_KEYS)
        void a_row_that_others_need_is_not_deleted() {
            given(new Book("Winter", new Author("Jon")));
            Author jon = em.findAll(Author.class).get(0);
            em.remove(jon);

            assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
            assertThat(fresh().count(Author.class)).isEqualTo(1);
        }
    }
}
