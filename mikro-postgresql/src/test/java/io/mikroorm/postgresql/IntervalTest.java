// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import java.time.Duration;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Columns of the type {@code interval}. */
class IntervalTest {

    private static final List<Duration> DURATIONS = List.of(
            Duration.ZERO,
            Duration.ofNanos(1_000),
            Duration.ofNanos(-1_000),
            Duration.ofMillis(-1_500),
            Duration.ofHours(36),
            Duration.ofDays(-400).minusSeconds(1),
            Duration.ofSeconds(Long.MAX_VALUE / 1_000_000_000),
            Duration.ofSeconds(Long.MIN_VALUE / 1_000_000_000));

    private static final List<Period> PERIODS = List.of(
            Period.ZERO,
            Period.ofDays(400),
            Period.of(-1, -11, 31),
            Period.of(0, 11, -1),
            Period.of(1_000, 1, 1),
            Period.ofDays(Integer.MIN_VALUE),
            Period.ofDays(Integer.MAX_VALUE));

    private final OwnSchema schema = OwnSchema.create();
    private SqlORM orm;

    /** A trip. */
    @Entity
    static class Trip {

        @PrimaryKey
        private long id;

        @Property(type = Interval.OfDuration.class, columnType = "interval")
        private @Nullable Duration length;

        @Property(type = Interval.OfPeriod.class, columnType = "interval")
        private @Nullable Period notice;

        Trip() {}

        Trip(@Nullable Duration length, @Nullable Period notice) {
            this.length = length;
            this.notice = notice;
        }
    }

    @BeforeEach
    void open() {
        open("postgres");
        orm.schema().create();
    }

    private void open(String style) {
        orm = schema.orm(c -> c.entities(Trip.class).driverOption("options", "-c intervalstyle=" + style));
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    private EntityManager em() {
        return orm.em().fork();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "iso_8601"})
    void durations_and_periods_come_back_as_they_were(String style) {
        orm.close();
        open(style);
        EntityManager em = em();
        DURATIONS.forEach(each -> em.persist(new Trip(each, null)));
        PERIODS.forEach(each -> em.persist(new Trip(null, each)));
        em.flush();
        em.persist(new Trip(DURATIONS.get(1), PERIODS.get(1))).flush(); // one alone goes without arrays

        EntityManager other = em();
        List<Trip> read = other.findAll(Trip.class, o -> o.orderBy("id"));

        assertThat(read.stream()
                        .map(each -> each.length)
                        .filter(Objects::nonNull)
                        .limit(DURATIONS.size()))
                .isEqualTo(DURATIONS);
        assertThat(read.stream()
                        .map(each -> each.notice)
                        .filter(Objects::nonNull)
                        .limit(PERIODS.size()))
                .isEqualTo(PERIODS);
        assertThat(read.get(read.size() - 1).length).isEqualTo(DURATIONS.get(1));
        assertThat(read.get(read.size() - 1).notice).isEqualTo(PERIODS.get(1));
        assertThat(other.plan().isEmpty()).isTrue();
    }

    @Test
    void they_are_compared_and_sorted_by_the_database() {
        EntityManager em = em();
        DURATIONS.forEach(each -> em.persist(new Trip(each, Period.ofDays(1))));
        em.flush();

        List<Trip> read =
                em().find(Trip.class, where("length").gte(Duration.ofNanos(-1_000)), o -> o.orderBy("length desc"));

        assertThat(read.stream().map(each -> each.length))
                .isEqualTo(DURATIONS.stream()
                        .filter(each -> each.compareTo(Duration.ofNanos(-1_000)) >= 0)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertThat(em().count(Trip.class, where("notice").in(Period.ofDays(1), Period.ofDays(2))))
                .isEqualTo(DURATIONS.size());
    }

    @Test
    void a_changed_one_is_written_and_one_that_is_only_written_otherwise_is_not() {
        schema.execute("insert into trip (length, notice) values ('90 minutes', '1 week')");
        EntityManager em = em();
        Trip trip = em.findAll(Trip.class).get(0);
        assertThat(trip.length).isEqualTo(Duration.ofMinutes(90));
        assertThat(trip.notice).isEqualTo(Period.ofDays(7));
        trip.length = Duration.parse("PT1H30M");
        assertThat(em.plan().isEmpty()).isTrue();

        trip.length = Duration.ofMinutes(91);
        em.flush();

        assertThat(em().findAll(Trip.class).get(0).length).isEqualTo(Duration.ofMinutes(91));
    }

    @Test
    void days_of_others_count_24_hours_in_a_duration() {
        schema.execute("insert into trip (length) values ('-2 days -01:00:00.5')");

        assertThat(em().findAll(Trip.class).get(0).length)
                .isEqualTo(Duration.ofHours(-49).minusMillis(500));
    }

    @Test
    void what_the_column_would_not_give_back_is_refused() {
        refused(new Trip(Duration.ofNanos(1), null), "length takes times to the microsecond");
        refused(new Trip(Duration.ofSeconds(Long.MAX_VALUE), null), "length takes durations of at most 292 years");
        refused(new Trip(null, Period.ofMonths(12)), "notice takes less than 12 months beside the years");
        refused(new Trip(null, Period.of(1, -1, 0)), "notice takes less than 12 months beside the years");
    }

    private void refused(Trip trip, String message) {
        EntityManager em = em().persist(trip);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining(message);
    }

    @Test
    void what_is_no_duration_or_no_period_is_refused_when_it_is_read() {
        schema.execute("insert into trip (length) values ('1 mon')");
        assertThatThrownBy(() -> em().findAll(Trip.class))
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("Trip.length");

        schema.execute("delete from trip", "insert into trip (notice) values ('1 day 1 hour')");
        assertThatThrownBy(() -> em().findAll(Trip.class))
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("Trip.notice");
    }
}
