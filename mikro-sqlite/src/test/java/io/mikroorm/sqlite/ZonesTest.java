// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.sql.SqlORM;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A point in time is written with its zone; one that another program wrote without a zone is of the zone of the settings. */
class ZonesTest {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Instant POINT = Instant.parse("2024-07-10T07:30:00.123456Z");

    @Entity
    static class Meeting {
        @PrimaryKey
        @Nullable
        Long id;

        Instant at = POINT;
    }

    @TempDir
    private Path folder;

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
    void texts_without_a_zone_are_in_utc_unless_that_is_switched_off(String zone, boolean forceUtc)
            throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        String file = folder.resolve("test.db").toString();
        LocalDateTime kept = LocalDateTime.ofInstant(POINT, forceUtc ? ZoneOffset.UTC : ZoneId.of(zone));
        try (SqlORM orm = SqliteORM.init(
                        c -> c.dbName(file).entities(Meeting.class).forceUtcTimezone(forceUtc));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            orm.schema().create();
            orm.em().fork().persist(new Meeting()).flush();
            statement.execute(
                    "insert into meeting (at) values ('" + kept.toString().replace('T', ' ') + "')");

            assertThat(orm.em().fork().findAll(Meeting.class))
                    .extracting(meeting -> meeting.at)
                    .containsExactly(POINT, POINT);
            try (ResultSet row = statement.executeQuery("select at from meeting where id = 1")) {
                assertThat(row.getString(1)).isEqualTo("2024-07-10T07:30:00.123456000Z");
            }
        }
    }
}
