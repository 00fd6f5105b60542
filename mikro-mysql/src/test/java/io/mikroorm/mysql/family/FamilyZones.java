// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Points in time are kept in UTC, or in the zone of the JVM where the settings say so. */
public abstract class FamilyZones {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Instant POINT = Instant.parse("2024-07-10T07:30:00.123456Z");
    private static final LocalDateTime LOCAL = LocalDateTime.of(2024, 3, 10, 2, 30);

    /** In each way to keep a time. */
    @Entity
    static class Meeting {
        @PrimaryKey
        @Nullable
        Long id;

        Instant at = POINT;
        OffsetDateTime until = POINT.atOffset(ZoneOffset.ofHours(3));
        LocalDateTime local = LOCAL;

        @Property(columnType = "timestamp(6)")
        Instant stamp = POINT;
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

    @Test
    void days_of_points_in_time_are_those_of_utc_or_refused() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
        try (TestDatabase db = database(true, Day.class)) {
            Day day = new Day();
            db.orm.em().fork().persist(day).flush();
            assertThat(db.orm.em().fork().findAll(Day.class)).singleElement().satisfies(found -> assertThat(found.at)
                    .isEqualTo(day.at));
        }
        assertThatThrownBy(() -> database(false, Day.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2048")
                .hasMessageContaining("Day.at");
    }

    /** A schema of the database. */
    protected abstract TestDatabase database(boolean forceUtc, Class<?>... entities);

    @AfterEach
    void zone() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, true", "America/New_York, false",
        "Asia/Kolkata, true", "Asia/Kolkata, false",
        "Pacific/Auckland, true", "Pacific/Auckland, false"
    })
    void times_are_in_utc_unless_that_is_switched_off(String zone, boolean forceUtc) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (TestDatabase db = database(forceUtc, Meeting.class)) {
            EntityManager em = db.orm.em().fork();
            em.persist(new Meeting()).flush();
            em.persistAll(List.of(new Meeting(), new Meeting())).flush();
            ZoneId kept = forceUtc ? ZoneOffset.UTC : ZoneId.of(zone);
            String expected = LocalDateTime.ofInstant(POINT, kept).toString().replace('T', ' ');
            String[] columns = {"at", "until", "stamp"};
            for (String column : columns) {
                assertThat(db.value("select group_concat(distinct cast(`" + column + "` as char)) from meeting"))
                        .as(column)
                        .isEqualTo(expected);
            }
            List<Meeting> found = db.orm
                    .em()
                    .fork()
                    .find(
                            Meeting.class,
                            where("at").eq(POINT).and(where("stamp").lt(POINT.plusSeconds(1))));
            assertThat(found).hasSize(3).allSatisfy(FamilyZones::check);
        }
    }

    private static void check(Meeting meeting) {
        assertThat(meeting.at).isEqualTo(POINT);
        assertThat(meeting.stamp).isEqualTo(POINT);
        assertThat(meeting.until).isEqualTo(POINT.atOffset(ZoneOffset.UTC));
        assertThat(meeting.local).isEqualTo(LOCAL);
    }

    /** At half past five in UTC it is half past one in New York; an hour later as well. */
    @Test
    void a_time_that_would_come_back_an_hour_earlier_is_refused() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        Meeting meeting = new Meeting();
        meeting.at = Instant.parse("2024-11-03T06:30:00Z");
        try (TestDatabase db = database(false, Meeting.class)) {
            EntityManager em = db.orm.em().fork();
            em.persist(meeting);
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Meeting.at ")
                    .hasMessageContaining("forceUtcTimezone(true)");
            meeting.at = Instant.parse("2024-11-03T05:30:00Z");
            em.flush();
            assertThat(db.orm.em().fork().findAll(Meeting.class).get(0).at).isEqualTo(meeting.at);
        }
        try (TestDatabase db = database(true, Meeting.class)) {
            Meeting other = new Meeting();
            other.at = Instant.parse("2024-11-03T06:30:00Z");
            db.orm.em().fork().persist(other).flush();
            assertThat(db.orm.em().fork().findAll(Meeting.class).get(0).at).isEqualTo(other.at);
        }
    }
}
