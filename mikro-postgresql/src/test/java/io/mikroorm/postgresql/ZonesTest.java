// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.values.Everything;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Times are what they say, whatever the zones of the JVM, of the session and of the server are. */
class ZonesTest {

    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "UTC", "America/New_York");
    private static final LocalDateTime IN_NO_ZONE = LocalDateTime.of(2024, 3, 10, 2, 30, 0, 123_456_000);
    private static final Instant POINT = Instant.parse("1890-02-28T23:59:59.999999Z");

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @Test
    void three_zones_of_the_jvm_and_of_the_session_read_what_each_of_them_wrote() throws SQLException {
        try (OwnSchema schema = OwnSchema.create()) {
            try (SqlORM orm = schema.orm(c -> c.entities(Everything.class))) {
                orm.schema().create();
            }
            for (String jvm : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(jvm));
                for (String session : ZONES) {
                    write(schema, session);
                }
            }
            for (String jvm : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(jvm));
                for (String session : ZONES) {
                    read(schema, session);
                }
            }
            assertThat(texts(schema))
                    .containsExactly("2024-03-10 02:30:00.123456|1890-02-28 23:59:59.999999|02:30:00|2024-03-10");
        }
    }

    /** Points in time in columns with a zone and without one. */
    @Entity
    static class Meeting {
        @PrimaryKey
        @Nullable
        Long id;

        Instant exact = POINT;
        LocalDateTime local = IN_NO_ZONE;

        @Property(columnType = "timestamp")
        Instant at = POINT;

        @Property(columnType = "timestamp(6) without time zone")
        OffsetDateTime until = POINT.atOffset(ZoneOffset.ofHours(5));
    }

    /** A day of a point in time. */
    @Entity
    static class Day {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "date")
        Instant at = Instant.parse("2024-01-02T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void days_of_points_in_time_have_no_zone_and_are_refused(boolean forceUtc) {
        try (OwnSchema schema = OwnSchema.create()) {
            assertThatThrownBy(() -> schema.orm(c -> c.entities(Day.class).forceUtcTimezone(forceUtc)))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("MO-2048")
                    .hasMessageContaining("Day.at");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, true", "America/New_York, false",
        "Asia/Kolkata, true", "Asia/Kolkata, false",
        "Pacific/Auckland, true", "Pacific/Auckland, false"
    })
    void columns_without_a_zone_are_in_utc_unless_that_is_switched_off(String zone, boolean forceUtc)
            throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (OwnSchema schema = OwnSchema.create();
                SqlORM orm = schema.orm(c -> c.entities(Meeting.class).forceUtcTimezone(forceUtc))) {
            orm.schema().create();
            EntityManager em = orm.em().fork();
            em.persist(new Meeting()).flush();
            em.persistAll(List.of(new Meeting(), new Meeting())).flush();
            LocalDateTime kept = LocalDateTime.ofInstant(POINT, forceUtc ? ZoneOffset.UTC : ZoneId.of(zone));
            String text = kept.toString().replace('T', ' ');
            assertThat(
                            text(
                                    schema,
                                    "select string_agg(distinct concat_ws('|', at, until, exact at time zone 'UTC', local), ',') from meeting"))
                    .isEqualTo(text + "|" + text + "|1890-02-28 23:59:59.999999|2024-03-10 02:30:00.123456");
            for (int i = 0; i < 8; i++) { // often enough for answers in binary form
                List<Meeting> found = orm.em()
                        .fork()
                        .find(
                                Meeting.class,
                                where("at").eq(POINT).and(where("exact").eq(POINT)));
                assertThat(found).hasSize(3).allSatisfy(ZonesTest::check);
            }
        }
    }

    private static void check(Meeting read) {
        assertThat(read.at).isEqualTo(POINT);
        assertThat(read.exact).isEqualTo(POINT);
        assertThat(read.until).isEqualTo(POINT.atOffset(ZoneOffset.UTC));
        assertThat(read.local).isEqualTo(IN_NO_ZONE);
    }

    /** At half past five in UTC it is half past one in New York; an hour later as well. */
    @Test
    void a_time_that_would_come_back_an_hour_earlier_is_refused_by_columns_without_a_zone_only() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try (OwnSchema schema = OwnSchema.create();
                SqlORM orm = schema.orm(c -> c.entities(Meeting.class).forceUtcTimezone(false))) {
            orm.schema().create();
            Meeting meeting = new Meeting();
            meeting.exact = Instant.parse("2024-11-03T06:30:00Z");
            meeting.until = meeting.exact.atOffset(ZoneOffset.UTC);
            EntityManager em = orm.em().fork();
            em.persist(meeting);
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Meeting.until ")
                    .hasMessageContaining("forceUtcTimezone(true)");
            meeting.until = Instant.parse("2024-11-03T05:30:00Z").atOffset(ZoneOffset.UTC);
            em.flush();
            Meeting found = orm.em().fork().findAll(Meeting.class).get(0);
            assertThat(found.exact).isEqualTo(meeting.exact);
            assertThat(found.until).isEqualTo(meeting.until);
        }
    }

    private static SqlORM orm(OwnSchema schema, String session) {
        return schema.orm(c -> c.entities(Everything.class).driverOption("TimeZone", session));
    }

    /** One by one, and several at once. */
    private static void write(OwnSchema schema, String session) {
        try (SqlORM orm = orm(schema, session)) {
            EntityManager em = orm.em().fork();
            em.persist(times()).flush();
            em.persistAll(List.of(times(), times())).flush();
        }
    }

    private static Everything times() {
        Everything times = new Everything();
        times.dateTime = IN_NO_ZONE;
        times.instant = POINT;
        times.offsetDateTime = POINT.atOffset(ZoneOffset.ofHours(5));
        times.date = IN_NO_ZONE.toLocalDate();
        times.time = LocalTime.of(2, 30);
        return times;
    }

    /** Often enough for the server to prepare the statement, and so to answer in its binary form. */
    private static void read(OwnSchema schema, String session) {
        try (SqlORM orm = orm(schema, session)) {
            for (int i = 0; i < 8; i++) {
                List<Everything> all = orm.em()
                        .fork()
                        .find(
                                Everything.class,
                                where("dateTime")
                                        .in(IN_NO_ZONE, IN_NO_ZONE.plusDays(1))
                                        .and(where("instant").eq(POINT)));
                assertThat(all).hasSize(27).allSatisfy(ZonesTest::check);
            }
        }
    }

    private static void check(Everything read) {
        assertThat(read.dateTime).isEqualTo(IN_NO_ZONE);
        assertThat(read.instant).isEqualTo(POINT);
        assertThat(Objects.requireNonNull(read.offsetDateTime)).isEqualTo(OffsetDateTime.parse(POINT.toString()));
        assertThat(read.date).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(read.time).isEqualTo(LocalTime.of(2, 30));
    }

    private static List<String> texts(OwnSchema schema) throws SQLException {
        return List.of(text(
                schema,
                "select string_agg(distinct concat_ws('|', date_time,"
                        + " instant at time zone 'UTC', time, date), ' and ') from everything"));
    }

    private static String text(OwnSchema schema, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(schema.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
