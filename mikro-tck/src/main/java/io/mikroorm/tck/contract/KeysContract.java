// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.contract.Traveller.Passport;
import io.mikroorm.tck.contract.Traveller.Visa;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.City;
import io.mikroorm.tck.domain.Counter;
import io.mikroorm.tck.domain.Country;
import io.mikroorm.tck.domain.Letter;
import io.mikroorm.tck.domain.Stamp;
import io.mikroorm.tck.domain.Ticket;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys that the database gives, that the application assigns, and that are made on demand. */
public abstract class KeysContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return List.of(
                Category.class,
                Country.class,
                City.class,
                Ticket.class,
                Counter.class,
                Letter.class,
                Stamp.class,
                Traveller.class,
                Passport.class,
                Visa.class);
    }

    @Nested
    class Generated {

        @Test
        void every_numeric_type_that_fits_finds_the_row() {
            Category root = new Category("root", null);
            given(root);
            Integer key = some(root.getId());
            Category found = em.findOneOrFail(Category.class, key);

            assertThat(em.findOne(Category.class, (long) key)).isSameAs(found);
            assertThat(em.findOne(Category.class, key.shortValue())).isSameAs(found);
            assertThat(em.findOne(Category.class, BigInteger.valueOf(key))).isSameAs(found);
            assertThat(em.findOne(Category.class, new BigDecimal(key + ".0"))).isSameAs(found);
            assertThat(em.ref(Category.class, (long) key).get()).isSameAs(found);
        }

        @Test
        void what_does_not_fit_is_refused() {
            BigDecimal endless = new BigDecimal("1E+1000000000");
            for (Object key : List.of("1", 1L << 40, new BigDecimal("1.5"), endless, 1.0, UUID.randomUUID())) {
                assertThatThrownBy(() -> em.findOne(Category.class, key))
                        .isInstanceOf(ValidationException.class)
                        .hasMessageContaining("Category")
                        .hasMessageContaining("Integer");
            }
            assertThat(statements.all()).isZero();
        }

        @Test
        void a_primitive_key_is_zero_before_the_flush() {
            Counter counter = new Counter();
            assertThat(counter.id).isZero();
            em.persist(counter).flush();
            assertThat(counter.id).isPositive();
            assertThat(fresh().findOneOrFail(Counter.class, counter.id).changed).isEqualTo(counter.changed);
        }

        @Test
        void keys_go_on_after_rows_that_were_there() {
            Counter one = new Counter();
            em.persist(one).flush();
            Counter two = new Counter();
            em.persist(two).flush();

            assertThat(two.id).isGreaterThan(one.id);
        }
    }

    @Nested
    class Assigned {

        @Test
        void a_text_is_a_key() {
            Country norway = new Country("NO", "Norway");
            em.persist(new City("Oslo", Ref.of(norway))).flush();
            EntityManager other = fresh();
            City oslo = other.findAll(City.class).get(0);

            assertThat(oslo.country().key()).isEqualTo("NO");
            assertThat(oslo.country().load().name).isEqualTo("Norway");
            assertThat(other.findOneOrFail(Country.class, "NO").cities.load()).containsExactly(oslo);
            assertThat(other.find(City.class, where("country").eq("NO"))).containsExactly(oslo);
        }

        @Test
        void a_uuid_is_a_key() {
            UUID key = UUID.fromString("FFFFFFFF-0000-4000-8000-00000000ABCD");
            em.persist(new Letter(key, "Dear Jon")).flush();

            assertThat(fresh().findOneOrFail(Letter.class, key).text()).isEqualTo("Dear Jon");
        }

        @Test
        void a_missing_one_is_an_error_that_names_the_entity() {
            assertThatThrownBy(
                            () -> em.persist(new Country(nothing(), "Nowhere")).flush())
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("Country")
                    .hasMessageContaining("code");
            assertThat(statements.all()).isZero();
        }

        @Test
        void one_that_is_taken_is_an_error_and_the_unit_of_work_stays() {
            given(new Country("NO", "Norway"));
            Country second = new Country("NO", "Again");
            em.persist(second);
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
            em.remove(second).flush();

            assertThat(fresh().findAll(Country.class)).hasSize(1);
        }

        @Test
        void a_second_object_of_a_managed_row_is_refused() {
            given(new Country("NO", "Norway"));
            em.findOneOrFail(Country.class, "NO");

            assertThatThrownBy(() -> em.persist(new Country("NO", "Again")).flush())
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("Country");
            assertThat(fresh().findAll(Country.class)).extracting(c -> c.name).containsExactly("Norway");
        }

        @Test
        void changing_the_key_of_a_managed_entity_is_refused() {
            given(new Country("NO", "Norway"));
            Country norway = em.findOneOrFail(Country.class, "NO");
            norway.code = "SE";

            assertThatThrownBy(em::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining("Country");
            norway.code = "NO";
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void keys_differ_by_case_and_accent() {
            given(new Country("e", "1"), new Country("E", "2"), new Country("é", "3"));

            assertThat(em.findOneOrFail(Country.class, "E").name).isEqualTo("2");
            assertThat(em.findOneOrFail(Country.class, "é").name).isEqualTo("3");
        }
    }

    @Nested
    class Uuids_on_demand {

        @Test
        void are_set_when_the_entity_is_persisted_and_ordered_by_time() {
            List<Ticket> tickets = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Ticket ticket = new Ticket("ticket " + i);
                em.persist(ticket);
                tickets.add(ticket);
            }

            assertThat(tickets).allSatisfy(ticket -> {
                assertThat(some(ticket.id).version()).isEqualTo(7);
                assertThat(some(ticket.id).variant()).isEqualTo(2);
            });
            assertThat(tickets).extracting(ticket -> some(ticket.id).toString()).isSorted();
            em.flush();
            assertThat(fresh().findOneOrFail(Ticket.class, some(tickets.get(7).id)).subject)
                    .isEqualTo("ticket 7");
        }

        @Test
        void one_that_was_assigned_stays() {
            UUID key = UUID.randomUUID();
            Ticket ticket = new Ticket("mine");
            ticket.id = key;
            em.persist(ticket).flush();

            assertThat(ticket.id).isEqualTo(key);
            assertThat(fresh().findOne(Ticket.class, key)).isNotNull();
        }

        @Test
        void relations_by_uuid_work_in_one_flush() {
            Ticket first = new Ticket("first");
            Ticket second = new Ticket("second");
            second.follows = Ref.of(first);
            em.persist(second).flush();

            Ticket found = fresh().findOneOrFail(Ticket.class, some(second.id), o -> o.populate("follows"));
            assertThat(some(found.follows).get().subject).isEqualTo("first");
        }
    }

    @Nested
    class Asked_for_before_there_is_a_row {

        private static final int AHEAD = 40;

        private Counter first = new Counter();

        @BeforeEach
        void a_row() {
            first = new Counter();
            em.persist(first).flush();
        }

        /** What is asked for under the keys that the database hands out next. */
        private <H> Map<Long, H> ahead(LongFunction<H> asking) {
            return LongStream.rangeClosed(first.id + 1, first.id + AHEAD)
                    .boxed()
                    .collect(Collectors.toMap(key -> key, asking::apply));
        }

        @Test
        void a_handle_means_the_new_entity_that_gets_the_key() {
            Map<Long, Ref<Counter>> handles = ahead(key -> em.ref(Counter.class, key));
            Counter second = new Counter();
            em.persist(second).flush();
            Ref<Counter> handle = some(handles.get(second.id));

            assertThat(handle.isLoaded()).isTrue();
            assertThat(handle.get()).isSameAs(second);
            assertThat(em.ref(Counter.class, second.id)).isSameAs(handle);
            assertThat(em.ref(second)).isSameAs(handle);
            assertThat(em.findOne(Counter.class, second.id)).isSameAs(second);
            assertThat(em.plan().isEmpty()).isTrue();
            second.value = 5;
            em.flush();
            assertThat(fresh().findOneOrFail(Counter.class, second.id).value).isEqualTo(5);
        }

        @Test
        void a_rollback_gives_handle_and_entity_back_as_they_were() {
            Map<Long, Ref<Counter>> handles = ahead(key -> em.ref(Counter.class, key));
            Counter second = new Counter();
            em.persist(second);
            em.begin();
            em.flush();
            Ref<Counter> handle = some(handles.get(second.id));
            assertThat(handle.get()).isSameAs(second);
            em.rollback();

            assertThat(second.id).isZero();
            assertThat(handle.isLoaded()).isFalse();
            em.flush();
            assertThat(some(handles.get(second.id)).get()).isSameAs(second);
            assertThat(fresh().count(Counter.class)).isEqualTo(2);
        }

        @Test
        void collections_of_the_new_entity_are_its_own() {
            Category root = new Category("root", null);
            em.persist(root).flush();
            Map<Integer, Ref<Category>> handles = IntStream.rangeClosed(
                            some(root.getId()) + 1, some(root.getId()) + AHEAD)
                    .boxed()
                    .collect(Collectors.toMap(key -> key, key -> em.ref(Category.class, key)));
            Category middle = new Category("middle", null);
            middle.getChildren().add(new Category("leaf", middle));
            em.persist(middle).flush();
            assertThat(some(handles.get(some(middle.getId()))).get()).isSameAs(middle);
            middle.getChildren().add(new Category("late", middle));
            em.flush();

            assertThat(fresh().findOneOrFail(Category.class, some(middle.getId()), o -> o.populate("children"))
                            .getChildren())
                    .extracting(Category::getName)
                    .containsExactlyInAnyOrder("leaf", "late");
        }

        @Test
        void an_object_that_was_handed_out_is_found_before_the_commit_and_nothing_is_lost() {
            Map<Long, Counter> objects = ahead(key -> em.getReference(Counter.class, key));
            Counter second = new Counter();
            em.persist(second);

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Counter#")
                    .hasMessageContaining("rolled back")
                    .hasMessageContaining("em.ref(Counter.class");
            assertThat(second.id).isZero();
            assertThat(fresh().count(Counter.class)).isEqualTo(1);
            assertThat(em.plan().toString()).contains("insert");
            em.clear();
            em.persist(second).flush();
            assertThat(em.findOne(Counter.class, second.id)).isSameAs(second).isNotIn(objects.values());
            assertThat(fresh().count(Counter.class)).isEqualTo(2);
        }

        @Test
        void a_removal_of_the_row_that_was_not_there_does_not_hit_the_new_one() {
            Map<Long, Counter> objects = ahead(key -> em.getReference(Counter.class, key));
            Counter second = new Counter();
            em.removeAll(objects.values()).persist(second);

            assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class);
            assertThat(fresh().count(Counter.class)).isEqualTo(1);
            em.clear();
            em.persist(second).flush();
            assertThat(fresh().count(Counter.class)).isEqualTo(2);
        }

        @Test
        @Requires(Feature.SAVEPOINTS)
        void an_object_that_was_handed_out_costs_a_flush_inside_a_transaction_only_that_flush() {
            ahead(key -> em.getReference(Counter.class, key));
            Counter second = new Counter();
            em.begin();
            em.persist(second);
            assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class);
            em.clear();
            em.persist(second);
            em.commit();

            assertThat(fresh().findOneOrFail(Counter.class, second.id).id).isEqualTo(second.id);
        }

        @Test
        void a_handle_as_foreign_key_means_a_new_row_of_the_same_flush() {
            Ticket second = new Ticket("second");
            Ticket first = new Ticket("first");
            first.id = new UUID(7, 7);
            second.follows = em.ref(Ticket.class, first.id);
            em.persist(second).persist(first).flush();

            assertThat(some(second.follows).get()).isSameAs(first);
            assertThat(em.plan().isEmpty()).isTrue();
            Ticket found = fresh().findOneOrFail(Ticket.class, where("subject").eq("second"));
            assertThat(some(found.follows).key()).isEqualTo(first.id);
        }

        @Test
        void a_handle_to_a_row_that_is_there_stays_its_when_a_new_one_with_its_key_is_taken_back() {
            Ticket first = new Ticket("first");
            first.id = new UUID(9, 9);
            fresh().persist(first).flush();
            Ticket second = new Ticket("second");
            second.follows = em.ref(Ticket.class, first.id);
            Ticket twin = new Ticket("twin");
            twin.id = first.id;
            em.persist(twin).persist(second).remove(twin).flush();

            Ticket found = fresh().findOneOrFail(Ticket.class, where("subject").eq("second"));
            assertThat(some(found.follows).key()).isEqualTo(first.id);
        }

        @Test
        void handles_to_each_other_are_a_cycle_that_is_broken() {
            List<UUID> keys = List.of(new UUID(8, 1), new UUID(8, 2), new UUID(8, 3));
            for (int i = 0; i < 3; i++) {
                Ticket ticket = new Ticket("ticket " + i);
                ticket.id = keys.get(i);
                ticket.follows = em.ref(Ticket.class, keys.get((i + 1) % 3));
                em.persist(ticket);
            }
            em.flush();

            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(fresh().find(Ticket.class, where("follows").isNotNull())).hasSize(3);
        }

        @Test
        void an_inverse_side_may_hold_a_handle_to_a_row_of_the_same_flush() {
            Traveller ada = new Traveller();
            ada.passport = em.ref(Passport.class, "X1");
            Passport passport = new Passport("X1");
            em.persist(ada).persist(passport).flush();

            assertThat(some(ada.passport).get()).isSameAs(passport);
            assertThat(some(passport.traveller).get()).isSameAs(ada);
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(some(fresh().findOneOrFail(Passport.class, "X1").traveller)
                            .key())
                    .isEqualTo(ada.id);
        }

        @Test
        void a_handle_that_the_flush_would_change_is_found_before_the_commit() {
            Visa before = new Visa();
            em.persist(before).flush();
            Traveller ada = new Traveller();
            ada.visa = em.ref(Visa.class, some(before.id) + 1);
            em.persist(ada).persist(new Visa());

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4128")
                    .hasMessageContaining("Visa#" + (some(before.id) + 1))
                    .hasMessageContaining("Set the relation to the new entity itself");
            assertThat(fresh().count(Visa.class)).isEqualTo(1);
            assertThat(fresh().count(Traveller.class)).isZero();
        }

        @Test
        void a_handle_to_an_assigned_key_means_the_new_entity_as_well() {
            Ref<Country> handle = em.ref(Country.class, "NO");
            Country norway = new Country("NO", "Norway");
            em.persist(norway).flush();

            assertThat(handle.get()).isSameAs(norway);
            assertThat(em.findOne(Country.class, "NO")).isSameAs(norway);
        }
    }

    @Nested
    class Removed_before_there_is_a_row {

        @Test
        void twice_is_as_once_whatever_the_kind_of_key() {
            for (Object entity : List.of(new Counter(), new Country("NO", "Norway"), new Ticket("one"))) {
                em.persist(entity).remove(entity).remove(entity);
                assertThat(em.plan().isEmpty())
                        .as(entity.getClass().getSimpleName())
                        .isTrue();
                em.flush();
            }
            for (Class<?> type : List.of(Counter.class, Country.class, Ticket.class)) {
                assertThat(fresh().count(type)).isZero();
            }
        }

        @Test
        void persisting_takes_it_back_whatever_the_kind_of_key() {
            for (Object entity : List.of(new Counter(), new Country("NO", "Norway"), new Ticket("one"))) {
                em.persist(entity).remove(entity).remove(entity).persist(entity).flush();
                assertThat(fresh().count(entity.getClass())).isEqualTo(1);
            }
        }

        @Test
        void one_that_was_never_persisted_and_has_no_key_is_not_inserted() {
            Ticket first = new Ticket("first");
            Ticket second = new Ticket("second");
            em.remove(new Counter()).remove(new Counter()).remove(first).remove(first);
            assertThat(em.plan().isEmpty()).isTrue();
            second.follows = Ref.of(first);
            em.persist(second);

            assertThatThrownBy(em::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining("Ticket.follows");
        }

        @Test
        void one_that_was_never_persisted_but_has_a_key_is_refused() {
            Counter counter = new Counter();
            counter.id = 7;
            Ticket ticket = new Ticket("mine");
            ticket.id = UUID.randomUUID();
            for (Object entity : List.of(counter, ticket, new Country("NO", "Norway"))) {
                for (int time = 1; time <= 2; time++) {
                    assertThatThrownBy(() -> em.remove(entity))
                            .isInstanceOf(ValidationException.class)
                            .hasMessageContaining(entity.getClass().getSimpleName() + "#");
                }
            }
        }
    }

    @NullUnmarked
    private static String nothing() {
        return null;
    }
}
