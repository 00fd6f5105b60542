// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.values.Genre;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** On a pool of the application's, whose connections are set up otherwise and are shared, values and tables are as on our own. */
class HandedInPoolTest {

    private static final Instant POINT = Instant.parse("2024-01-02T03:04:05.678901Z");

    private final TimeZone zone = TimeZone.getDefault();
    private OwnSchema schema;
    private HikariDataSource pool;

    /** With columns that other programs have made. */
    @Entity
    static class Visit {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "timestamp")
        Instant at = POINT;

        @Property(columnType = "genre")
        Genre genre = Genre.values()[0];

        @Property(columnType = "inet")
        String address = "10.0.0.1";
    }

    /** The JDBC driver makes the zone of the JVM that of the session. */
    @BeforeEach
    void open() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        schema = OwnSchema.create();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(OwnSchema.server());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
    }

    @AfterEach
    void close() {
        TimeZone.setDefault(zone);
        pool.close();
        schema.close();
    }

    private SqlORM orm(OwnSchema in, Class<?> entity) {
        return PostgreSqlORM.init(c -> c.dataSource(pool).schema(in.name()).entities(entity));
    }

    private SqlORM visits() {
        schema.execute("create type genre as enum ('" + Genre.values()[0] + "')");
        SqlORM orm = orm(schema, Visit.class);
        orm.schema().create();
        return orm;
    }

    @Test
    void a_point_in_time_in_a_column_without_a_zone_is_in_utc_whatever_the_zone_of_the_session() {
        try (SqlORM orm = visits()) {
            orm.em().fork().persist(new Visit()).flush();
            orm.em().fork().persist(new Visit()).persist(new Visit()).flush();
            schema.execute(
                    "do $$ begin assert (select count(*) from visit where at = '2024-01-02 03:04:05.678901') = 3;"
                            + " end $$");
            for (int i = 0; i < 8; i++) { // until the server answers in its binary form
                EntityManager em = orm.em().fork();
                assertThat(em.findAll(Visit.class)).extracting(v -> v.at).containsOnly(POINT);
                assertThat(em.count(Visit.class, where("at").eq(POINT))).isEqualTo(3);
                assertThat(em.count(Visit.class, where("at").in(POINT, POINT.plusSeconds(1))))
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void text_becomes_what_its_column_is() {
        try (SqlORM orm = visits()) {
            orm.em().fork().persist(new Visit()).flush();
            EntityManager em = orm.em().fork();
            Visit visit = em.findOneOrFail(
                    Visit.class,
                    where("genre").eq(Genre.values()[0]).and(where("address").eq("10.0.0.1")));
            visit.address = "10.0.0.2";
            em.flush();

            assertThat(orm.em().fork().findAll(Visit.class))
                    .extracting(v -> v.address)
                    .containsExactly("10.0.0.2");
        }
    }

    @Test
    void each_of_two_that_share_a_pool_finds_the_tables_of_its_own_schema() {
        try (OwnSchema theirs = OwnSchema.create();
                SqlORM one = orm(schema, Publisher.class);
                SqlORM other = orm(theirs, Publisher.class)) {
            one.schema().create();
            other.schema().create();
            for (int i = 0; i < 2; i++) {
                one.em().fork().persist(new Publisher("mine")).flush();
                other.em().fork().persist(new Publisher("theirs")).flush();
            }

            assertThat(names(one)).containsExactly("mine", "mine");
            assertThat(names(other)).containsExactly("theirs", "theirs");
        }
    }

    @Test
    void a_schema_that_the_application_names_on_a_connection_is_its_own_business() throws SQLException {
        try (SqlORM orm = orm(schema, Publisher.class)) {
            orm.schema().create();
            orm.em().fork().persist(new Publisher("mine")).flush();
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set search_path to pg_catalog");
            }

            assertThat(names(orm)).containsExactly("mine");
        }
    }

    private static Iterable<String> names(SqlORM orm) {
        return orm.em().fork().findAll(Publisher.class).stream()
                .map(Publisher::getName)
                .toList();
    }
}
