// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Stamp;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities made of values by name, and changed by name. */
public abstract class CreateAssignContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    @Nested
    class Create {

        @Test
        void makes_an_entity_that_is_persisted() {
            Author jon = em.create(
                    Author.class, Map.of("name", "Jon", "email", "jon@wall.org", "born", LocalDate.of(1980, 1, 2)));
            assertThat(em.contains(jon)).isTrue();
            em.flush();

            assertThat(fresh().findAll(Author.class).get(0).getBorn()).isEqualTo(LocalDate.of(1980, 1, 2));
        }

        @Test
        void takes_the_constructors_parameters_first() {
            Stamp stamp = em.create(
                    Stamp.class,
                    Map.of("motif", "queen", "value", new Stamp.Money(BigDecimal.ONE, "EUR"), "copies", 3));
            em.flush();

            assertThat(stamp.motif()).isEqualTo("queen");
            assertThat(fresh().findAll(Stamp.class).get(0).copies()).isEqualTo(3);
        }

        @Test
        void takes_an_entity_a_handle_or_a_key_for_a_relation() {
            Author jon = new Author("Jon");
            given(jon, new Publisher("Orbit"));
            Long publisher = some(fresh().findAll(Publisher.class).get(0).getId());
            em.create(Book.class, Map.of("title", "One", "author", some(jon.getId()), "publisher", publisher));
            em.create(
                    Book.class,
                    Map.of(
                            "title",
                            "Two",
                            "author",
                            em.getReference(Author.class, some(jon.getId())),
                            "publisher",
                            em.ref(Publisher.class, publisher)));
            em.flush();

            assertThat(fresh().findAll(Book.class, o -> o.populate("author", "publisher")))
                    .allSatisfy(book -> {
                        assertThat(book.getAuthor().getName()).isEqualTo("Jon");
                        assertThat(some(book.getPublisher()).get().getName()).isEqualTo("Orbit");
                    });
        }

        @Test
        void an_unknown_name_is_refused_with_the_nearest() {
            assertThatThrownBy(() -> em.create(BookTag.class, Map.of("nmae", "cold")))
                    .isInstanceOf(UnknownPropertyException.class)
                    .hasMessageContaining("'nmae'")
                    .hasMessageContaining("'name'");
            assertThat(em.plan().isEmpty()).isTrue();
        }
    }

    @Nested
    class Assign {

        private Author jon;

        @BeforeEach
        void rows() {
            given(new Author("Jon"), new Publisher("Orbit"), new BookTag("cold"));
            jon = em.findAll(Author.class, o -> o.populate("books")).get(0);
        }

        @Test
        void changes_nothing_when_one_value_does_not_fit() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", "Jon S.");
            values.put("books", List.of());
            values.put("born", "some day");

            assertThatThrownBy(() -> em.assign(jon, values)).hasMessageContaining("Author.born");
            assertThat(jon.getName()).isEqualTo("Jon");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void sets_values_by_name_and_returns_the_entity() {
            Author same = em.assign(jon, Map.of("name", "Jon S.", "address", new Address("Wall 1", "North", null)));
            em.flush();

            assertThat(same).isSameAs(jon);
            Author found = fresh().findAll(Author.class).get(0);
            assertThat(found.getName()).isEqualTo("Jon S.");
            assertThat(some(found.getAddress()).city()).isEqualTo("North");
        }

        @Test
        void sets_null() {
            jon.setBorn(LocalDate.EPOCH);
            em.flush();
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("born", null);
            em.assign(jon, values);
            em.flush();

            assertThat(fresh().findAll(Author.class).get(0).getBorn()).isNull();
        }

        @Test
        void sets_relations_by_entity_handle_and_key() {
            Publisher orbit = em.findAll(Publisher.class).get(0);
            em.assign(jon, Map.of("publisher", some(orbit.getId()).intValue()));
            assertThat(some(jon.getPublisher()).get()).isSameAs(orbit);
            em.assign(jon, Map.of("publisher", orbit));
            assertThat(some(jon.getPublisher()).get()).isSameAs(orbit);
            em.flush();
            assertThat(fresh().count(Author.class, where("publisher").eq(orbit.getId())))
                    .isEqualTo(1);
        }

        @Test
        void sets_collections_to_their_members() {
            Book winter = new Book("Winter", jon);
            em.assign(jon, Map.of("books", List.of(winter)));
            em.flush();
            em.assign(winter, Map.of("tags", em.findAll(BookTag.class)));
            em.flush();

            Book found = fresh().findAll(Book.class, o -> o.populate("tags")).get(0);
            assertThat(found.getTags()).hasSize(1);
        }

        @Test
        void refuses_a_value_of_the_wrong_type_and_names_the_property() {
            assertThatThrownBy(() -> em.assign(jon, Map.of("born", "tomorrow")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Author.born")
                    .hasMessageContaining("LocalDate");
            assertThatThrownBy(() -> em.assign(jon, Map.of("nmae", "x")))
                    .isInstanceOf(UnknownPropertyException.class)
                    .hasMessageContaining("'name'");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void all_values_afresh_that_are_equal_are_no_change() {
            em.assign(jon, Map.of("name", "Jon", "email", "Jon@example.org"));

            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void refuses_to_set_a_final_field() {
            given(new Stamp("queen", new Stamp.Money(BigDecimal.ONE, "EUR")));
            Stamp stamp = em.findAll(Stamp.class).get(0);

            assertThatThrownBy(() -> em.assign(stamp, Map.of("motif", "king")))
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("Stamp.motif")
                    .hasMessageContaining("final");
            assertThat(stamp.motif()).isEqualTo("queen");
        }
    }
}
