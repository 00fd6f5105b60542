// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.values.Journey;
import io.mikroorm.tck.values.Journey.Bag;
import io.mikroorm.tck.values.Journey.Fare;
import io.mikroorm.tck.values.Journey.Position;
import io.mikroorm.tck.values.Journey.Stop;
import io.mikroorm.tck.values.Journey.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Arrays of embeddables survive, are compared by value, and are asked for by conditions on one element. */
public abstract class EmbeddedArraysContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return List.of(Journey.class, Catalogue.class);
    }

    private static Stop stop(String place, int nights) {
        return new Stop(place, nights);
    }

    private Journey found() {
        return fresh().findAll(Journey.class).get(0);
    }

    private static List<Stop> stops(Journey journey) {
        return some(journey.stops);
    }

    private List<String> names(Condition<Object> condition) {
        return fresh().find(Journey.class, condition, o -> o.orderBy("name")).stream()
                .map(journey -> journey.name)
                .toList();
    }

    @Test
    void a_set_of_documents_is_unchanged_in_whatever_form_the_store_gives_them_back() {
        Catalogue catalogue = new Catalogue();
        for (double size : new double[] {2.0E10, 2.5, 30, 5.0E-6, 1}) {
            catalogue.entries.add(new Catalogue.Entry("star", Map.of("size", size)));
        }
        given(catalogue);

        Catalogue found = em.findAll(Catalogue.class).get(0);
        assertThat(found.entries).hasSize(5);
        assertThat(em.plan().isEmpty()).isTrue();
        found.entries.remove(found.entries.iterator().next());
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().findAll(Catalogue.class).get(0).entries).hasSize(4);
    }

    @Test
    void classes_and_records_with_others_inside_survive() {
        Journey journey = new Journey("north");
        Stop wall = new Stop("Wall", 3, new Visit("Tower", new BigDecimal("1.50")), new Visit("Tunnel", null));
        wall.from = LocalDate.of(2024, 2, 29);
        wall.position = new Position(66.5, -0.25);
        wall.tags = new ArrayList<>(List.of("cold", "high"));
        journey.stops = new ArrayList<>(List.of(wall, stop("Castle", 1)));
        journey.fares.add(new Fare("Ravens", new BigDecimal("9.99")));
        journey.bags = new Bag[] {new Bag(20, "black"), new Bag(null, "red")};
        given(journey);

        Journey found = found();
        Stop first = stops(found).get(0);
        assertThat(first.place).isEqualTo("Wall");
        assertThat(first.nights).isEqualTo(3);
        assertThat(first.from).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(first.position).isEqualTo(new Position(66.5, -0.25));
        assertThat(some(first.visits).get(0).sight()).isEqualTo("Tower");
        assertThat(some(first.visits).get(0).price()).isEqualByComparingTo("1.50");
        assertThat(some(first.visits).get(1)).isEqualTo(new Visit("Tunnel", null));
        assertThat(first.tags).containsExactly("cold", "high");
        assertThat(stops(found).get(1)).usingRecursiveComparison().isEqualTo(stop("Castle", 1));
        assertThat(found.fares).singleElement().extracting(Fare::carrier).isEqualTo("Ravens");
        assertThat(found.bags).containsExactly(new Bag(20, "black"), new Bag(null, "red"));
        assertThat(fresh().plan().isEmpty()).isTrue();
    }

    @Test
    void null_is_not_the_same_as_empty() {
        Journey none = new Journey("a");
        none.stops = null;
        Journey empty = new Journey("b");
        Stop idle = stop("Inn", 1);
        idle.visits = new ArrayList<>();
        Journey inner = new Journey("c", idle, stop("Ford", 0));
        given(none, empty, inner);

        List<Journey> found = em.findAll(Journey.class, o -> o.orderBy("name"));
        assertThat(found.get(0).stops).isNull();
        assertThat(found.get(1).stops).isEmpty();
        assertThat(stops(found.get(2)).get(0).visits).isEmpty();
        assertThat(stops(found.get(2)).get(1).visits).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(names(where("stops").isNull())).containsExactly("a");
        assertThat(names(where("stops").isNotNull())).containsExactly("b", "c");
        found.get(0).stops = new ArrayList<>();
        found.get(1).stops = null;
        em.flush();
        assertThat(names(where("stops").isNull())).containsExactly("b");
    }

    @Test
    void an_element_may_be_null_or_have_no_value_at_all() {
        Journey journey = new Journey("north");
        journey.bags = new Bag[] {new Bag(null, null), nothing(), new Bag(7, null)};
        journey.stops = new ArrayList<>(Arrays.asList(stop("Wall", 1), nothing()));
        given(journey);

        assertThat(found().bags).containsExactly(new Bag(null, null), null, new Bag(7, null));
        assertThat(stops(found())).hasSize(2).last().isNull();
        em.findAll(Journey.class);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void nothing_is_written_where_nothing_changed() {
        given(new Journey("north", new Stop("Wall", 3, new Visit("Tower", new BigDecimal("1.50")))));
        Journey mine = em.findAll(Journey.class).get(0);
        assertThat(em.plan().isEmpty()).isTrue();
        mine.stops = new ArrayList<>(List.of(
                new Stop("Wall", 3, new Visit("Tower", new BigDecimal("1.5"))))); // another object, the same value
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_changes_inside_is_noticed_and_written() {
        given(new Journey("north", new Stop("Wall", 3, new Visit("Tower", null)), stop("Castle", 1)));
        Journey mine = em.findAll(Journey.class).get(0);

        stops(mine).get(1).nights = 2;
        assertThat(((FlushStep.Update) em.plan().steps().get(0)).properties()).contains("stops");
        em.flush();
        assertThat(stops(found()).get(1).nights).isEqualTo(2);

        some(stops(mine).get(0).visits).set(0, new Visit("Tower", BigDecimal.TEN));
        em.flush();
        assertThat(some(stops(found()).get(0).visits).get(0).price()).isEqualByComparingTo("10");

        stops(mine).get(0).position = new Position(1, 2);
        em.flush();
        assertThat(stops(found()).get(0).position).isEqualTo(new Position(1, 2));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void adding_removing_and_reordering_are_changes() {
        given(new Journey("north", stop("Wall", 3), stop("Castle", 1)));
        Journey mine = em.findAll(Journey.class).get(0);

        stops(mine).add(stop("Ford", 0));
        em.flush();
        assertThat(stops(found())).extracting(each -> each.place).containsExactly("Wall", "Castle", "Ford");
        stops(mine).remove(0);
        em.flush();
        assertThat(stops(found())).extracting(each -> each.place).containsExactly("Castle", "Ford");
        stops(mine).add(stops(mine).remove(0));
        em.flush();
        assertThat(stops(found())).extracting(each -> each.place).containsExactly("Ford", "Castle");
        stops(mine).clear();
        em.flush();
        assertThat(found().stops).isEmpty();
    }

    @Test
    void a_set_has_no_order() {
        Journey journey = new Journey("north");
        journey.fares.addAll(List.of(new Fare("b", BigDecimal.ONE), new Fare("a", BigDecimal.TEN)));
        given(journey);
        Journey mine = em.findAll(Journey.class).get(0);
        assertThat(mine.fares).extracting(Fare::carrier).containsExactlyInAnyOrder("a", "b");

        mine.fares = new LinkedHashSet<>(List.of(new Fare("a", BigDecimal.TEN), new Fare("b", new BigDecimal("1.0"))));
        assertThat(em.plan().isEmpty()).isTrue();
        mine.fares.removeIf(fare -> fare.carrier().equals("a"));
        em.flush();
        assertThat(found().fares).extracting(Fare::carrier).containsExactly("b");
    }

    @Test
    void a_version_is_checked_and_counted() {
        given(new Journey("north", stop("Wall", 3)));
        Journey mine = em.findAll(Journey.class).get(0);
        EntityManager other = fresh();
        stops(other.findAll(Journey.class).get(0)).add(stop("Ford", 0));
        other.flush();

        stops(mine).get(0).nights = 9;
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(stops(found())).hasSize(2);
        assertThat(found().version).isEqualTo(mine.version + 1);
    }

    @Test
    void an_element_without_a_value_that_it_must_have_is_refused_before_anything_is_sent() {
        em.persist(new Journey("north", stop("Wall", 1), stop(nothing(), 1)));

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Journey.stops")
                .hasMessageContaining("Stop.place");
        assertThat(fresh().findAll(Journey.class)).isEmpty();
    }

    @Test
    void a_part_of_a_list_inside_is_refused_as_well() {
        given(new Journey("north", new Stop("Wall", 1, new Visit("Tower", null))));
        Journey mine = em.findAll(Journey.class).get(0);
        some(stops(mine).get(0).visits).add(new Visit(nothing(), null));

        assertThatThrownBy(em::flush).hasMessageContaining("Visit.sight");
        some(stops(mine).get(0).visits).remove(1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_stream_reads_them_too() {
        given(new Journey("north", stop("Wall", 3)), new Journey("south", stop("Ford", 0), stop("Inn", 2)));

        try (Stream<Journey> stream = em.stream(Journey.class, o -> o.orderBy("name"))) {
            assertThat(stream.map(journey -> stops(journey).size())).containsExactly(1, 2);
        }
    }

    /** With a list, as the entity has it. */
    record Plan(String name, @Nullable List<Stop> stops) {}

    @Test
    void a_record_may_have_a_list_as_a_component() {
        given(new Journey("north", stop("Wall", 3)));

        List<Plan> plans = em.findInto(Plan.class, Journey.class);
        assertThat(plans).singleElement().extracting(Plan::name).isEqualTo("north");
        assertThat(some(plans.get(0).stops)).extracting(each -> each.place).containsExactly("Wall");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_them() {
        Journey journey = new Journey("north", stop("Wall", 3));
        given(journey);
        Journey again = new Journey("north", stop("Wall", 3), stop("Ford", 1));
        again.id = journey.id;
        fresh().upsert(again);

        assertThat(stops(found())).extracting(each -> each.place).containsExactly("Wall", "Ford");
    }

    @Test
    void they_are_assigned_as_objects_or_as_maps() {
        Journey journey = em.create(
                Journey.class,
                Map.of("name", "north", "stops", List.of(Map.of("place", "Wall", "nights", 2), stop("Ford", 1))));
        em.persist(journey);
        em.flush();

        assertThat(stops(found())).extracting(each -> each.place).containsExactly("Wall", "Ford");
        assertThat(stops(found()).get(0).nights).isEqualTo(2);
    }

    @Test
    void a_failed_flush_leaves_them_as_they_are() {
        given(new Journey("north", stop("Wall", 3)));
        Journey mine = em.findAll(Journey.class).get(0);
        stops(mine).add(stop("Ford", 1));
        Journey broken = new Journey("south", stop(nothing(), 1));
        em.persist(broken);

        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class);
        broken.stops = new ArrayList<>();
        em.flush();
        assertThat(names(where("stops").isNotNull())).containsExactly("north", "south");
        assertThat(stops(some(fresh().findOne(Journey.class, where("name").eq("north")))))
                .hasSize(2);
    }

    private void givenForQueries() {
        Journey none = new Journey("none");
        none.stops = null;
        given(
                none,
                new Journey("empty"),
                new Journey("mixed", stop("Wall", 1), stop("Ford", 9)),
                new Journey("wall", stop("Wall", 9), new Stop("Inn", 2, new Visit("Cellar", BigDecimal.ONE))));
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void one_element_fulfils_the_whole_condition() {
        givenForQueries();

        assertThat(names(where("stops")
                        .some(where("place").eq("Wall").and(where("nights").gt(5)))))
                .containsExactly("wall");
        assertThat(names(where("stops.place")
                        .eq("Wall")
                        .and(where("stops.nights").gt(5))))
                .containsExactly("mixed", "wall");
        assertThat(names(Where.of(Map.of("stops", Map.of("place", "Ford", "nights", Map.of("$gte", 9))))))
                .containsExactly("mixed");
        assertThat(names(where("stops")
                        .some(where("nights").lt(2).or(where("place").startsWith("Inn")))))
                .containsExactly("mixed", "wall");
        assertThat(names(where("stops")
                        .some(where("place")
                                .in("Ford", "Inn")
                                .and(not(where("nights").eq(9))))))
                .containsExactly("wall");
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void a_negation_asks_that_there_is_no_such_element() {
        givenForQueries();

        assertThat(names(not(where("stops").some(where("place").eq("Wall"))))).containsExactly("empty", "none");
        assertThat(names(not(where("stops")
                        .some(where("place").eq("Wall").and(where("nights").lt(5))))))
                .containsExactly("empty", "none", "wall");
        assertThat(names(where("stops").some(not(where("place").eq("Wall"))))).containsExactly("mixed", "wall");
        assertThat(names(where("stops").some(Condition.all()))).containsExactly("mixed", "wall");
        assertThat(names(not(where("stops").some(Condition.all())))).containsExactly("empty", "none");
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void nulls_and_lists_inside_of_an_element_are_asked_for() {
        givenForQueries();

        assertThat(names(where("stops").some(where("visits").isNotNull()))).containsExactly("wall");
        assertThat(names(where("stops").some(where("visits").some(where("sight").eq("Cellar")))))
                .containsExactly("wall");
        assertThat(names(where("stops.visits.sight").eq("Tower"))).isEmpty();
        assertThat(names(where("stops")
                        .some(where("from").isNull().and(where("place").eq("Ford")))))
                .containsExactly("mixed");
        assertThat(names(where("stops").some(where("position").isNotNull()))).isEmpty();
    }

    @Test
    void a_condition_on_an_element_is_answered_or_refused_by_the_name_of_the_feature() {
        givenForQueries();
        Condition<Object> condition = where("stops").some(where("nights").gt(5));

        if (driver().capabilities().has(Feature.ELEMENT_CONDITIONS)) {
            assertThat(fresh().count(Journey.class, condition)).isEqualTo(2);
            return;
        }
        for (Condition<Object> refused :
                List.of(condition, not(condition), where("stops.place").eq("Wall"))) {
            assertThatThrownBy(() -> em.find(Journey.class, refused))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Journey.stops")
                    .hasMessageContaining("ELEMENT_CONDITIONS");
            assertThatThrownBy(() -> em.count(Journey.class, refused)).hasMessageContaining("ELEMENT_CONDITIONS");
        }
    }

    @Test
    void what_has_no_meaning_is_refused() {
        assertThatThrownBy(() -> em.find(Journey.class, where("stops").eq(List.of())))
                .hasMessageContaining("MO-2119")
                .hasMessageContaining("Journey.stops");
        assertThatThrownBy(() -> em.find(Journey.class, where("stops.plac").eq("x")))
                .hasMessageContaining("Journey.stops has no property 'plac'")
                .hasMessageContaining("'place'");
        assertThatThrownBy(() -> em.findAll(Journey.class, o -> o.orderBy("stops.place")))
                .hasMessageContaining("MO-2121");
        assertThatThrownBy(() -> em.findAll(Journey.class, o -> o.populate("stops")))
                .hasMessageContaining("MO-2120");
    }

    @NullUnmarked
    private static <T> T nothing() {
        return null;
    }
}
