// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Everything;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

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
        try (Connection connection = DriverManager.getConnection(schema.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select string_agg(distinct concat_ws('|', date_time,"
                        + " instant at time zone 'UTC', time, date), ' and ') from everything")) {
            row.next();
            return List.of(row.getString(1));
        }
    }
}
