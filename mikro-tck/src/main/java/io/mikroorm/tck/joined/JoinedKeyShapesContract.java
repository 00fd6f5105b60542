// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.joined.Tours.BusTour;
import io.mikroorm.tck.joined.Tours.City;
import io.mikroorm.tck.joined.Tours.LitSign;
import io.mikroorm.tck.joined.Tours.Meal;
import io.mikroorm.tck.joined.Tours.Sign;
import io.mikroorm.tck.joined.Tours.Stop;
import io.mikroorm.tck.joined.Tours.StopKey;
import io.mikroorm.tck.joined.Tours.Time;
import io.mikroorm.tck.joined.Tours.Tour;
import io.mikroorm.tck.joined.Tours.TourKey;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.CompositeKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows in several tables whose key has dates, constants and keys inside, is shown, and is what indexes and checks of the classes below are about. */
public abstract class JoinedKeyShapesContract extends Contract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private final City city = new City("Graz");
    private final BusTour tour = new BusTour(city, DAY, Time.NIGHT, 40, "G1");

    /** On the tours of a city. */
    protected JoinedKeyShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Tours.MODEL;
    }

    private static TourKey key(Time time) {
        return new TourKey("Graz", DAY, time);
    }

    private static StopKey key(int number) {
        return new StopKey(key(Time.NIGHT), number);
    }

    private void tours() {
        given(new Tour(city, DAY, Time.MORNING), tour, new Stop(tour, 1), new Meal(tour, 2, "soup"));
    }

    @Test
    void a_key_of_a_class_that_is_no_record_is_shown_in_all_classes() {
        tours();
        assertThat(tour.id).isEqualTo(key(Time.NIGHT));
        BusTour found = em.findOneOrFail(BusTour.class, key(Time.NIGHT));
        assertThat(found.id).isEqualTo(key(Time.NIGHT));
        assertThat(found.day).isEqualTo(DAY);
        assertThat(found.time).isEqualTo(Time.NIGHT);
        assertThat(em.findOneOrFail(Tour.class, key(Time.MORNING)).id).isEqualTo(key(Time.MORNING));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_shown_key_that_is_changed_changes_no_row() {
        tours();
        BusTour found = em.findOneOrFail(BusTour.class, key(Time.NIGHT));
        some(found.id).moveTo(Time.MORNING);
        found.guide = "Ida";
        found.seats = 41;
        em.flush();
        assertThat(fresh().findOneOrFail(Tour.class, key(Time.MORNING)).guide).isEmpty();
        assertThat(fresh().findOneOrFail(BusTour.class, key(Time.NIGHT)).seats).isEqualTo(41);
    }

    @Test
    void a_key_inside_of_a_key_leads_to_rows_of_all_tables() {
        tours();
        Meal meal = (Meal) em.findOneOrFail(Stop.class, key(2));
        assertThat(meal.dish).isEqualTo("soup");
        assertThat(meal.id).isEqualTo(key(2));
        assertThat(meal.tour.load()).isInstanceOf(BusTour.class);
        meal.dish = "stew";
        em.flush();
        assertThat(fresh().findOneOrFail(Meal.class, CompositeKey.of(key(Time.NIGHT), 2)).dish)
                .isEqualTo("stew");
        assertThat(fresh().count(Meal.class, where("tour").eq(key(Time.NIGHT)))).isEqualTo(1);
    }

    @Test
    void a_key_inside_of_a_key_may_be_changed_by_whoever_is_given_it() {
        BusTour early = new BusTour(city, DAY, Time.NOON, 40, "G2");
        given(new Meal(tour, 2, "soup"), new Meal(early, 2, "cake"));
        Meal found = em.findOneOrFail(Meal.class, key(2));
        some(found.id).tour().moveTo(Time.NOON);
        found.dish = "stew";
        em.flush();
        assertThat(fresh().findOneOrFail(Meal.class, key(2)).dish).isEqualTo("stew");
        assertThat(fresh().findOneOrFail(Meal.class, new StopKey(key(Time.NOON), 2)).dish)
                .isEqualTo("cake");
    }

    @Test
    void a_rollback_takes_the_shown_key_back() {
        Meal meal = new Meal(tour, 2, "soup");
        assertThatThrownBy(() -> em.transactional(inside -> {
                    inside.persist(meal);
                    inside.flush();
                    assertThat(meal.id).isEqualTo(key(2));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fresh().count(Stop.class)).isZero();
        assertThat(fresh().count(Tour.class)).isZero();
        em.persist(meal).flush();
        assertThat(fresh().findOneOrFail(Meal.class, key(2)).dish).isEqualTo("soup");
    }

    @Test
    void a_unique_constraint_below_is_over_columns_of_the_key_too() {
        tours();
        em.persist(new BusTour(city, DAY, Time.NOON, 10, "G1"));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        EntityManager other = fresh();
        City same = other.findOneOrFail(City.class, "Graz");
        other.persist(new BusTour(same, DAY.plusDays(1), Time.NOON, 10, "G1")).flush();
        assertThat(fresh().count(BusTour.class)).isEqualTo(2);
    }

    @Test
    void a_check_below_is_about_columns_of_the_key_too() {
        given(new LitSign("A2", 99, 40), new LitSign("A2", 100, 9), new Sign("A2", 101));
        em.persist(new LitSign("A9", 100, 10));
        assertThatThrownBy(em::flush).isInstanceOf(CheckConstraintViolationException.class);
        assertThat(fresh().count(Sign.class)).isEqualTo(3);
        assertThat(fresh().count(LitSign.class)).isEqualTo(2);
    }

    @Test
    void each_table_has_the_columns_and_the_indexes_are_over_them() {
        String sql = ((SqlORM) orm).schema().createSql().replace("\"", "").replace("`", "");
        assertThat(sql)
                .contains("primary key (city_name, day, time)")
                .contains("primary key (tour_city_name, tour_day, tour_time, number)")
                .contains("bus_tour (day desc, seats)")
                .containsPattern("bus_tour_day_bus_unique.*\\(day, bus\\)")
                .contains("meal (tour_city_name, tour_day, tour_time, dish)");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void rows_in_several_tables_are_not_upserted() {
        assertThatThrownBy(() -> em.upsert(Tour.class, Map.of("city", "Graz", "day", DAY, "time", Time.NOON)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5061");
        assertThatThrownBy(() -> em.upsert(new Meal(tour, 1, "soup")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5061");
        assertThat(statements.all()).isZero();
    }
}
