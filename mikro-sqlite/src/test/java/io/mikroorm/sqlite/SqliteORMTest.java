// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the front door to the file and back. */
class SqliteORMTest {

    @Entity
    static class Sheep {

        @PrimaryKey
        Long id;

        @Property(length = 5)
        String name;

        @Property(precision = 6, scale = 2)
        BigDecimal weight;
    }

    @TempDir
    private Path folder;

    private static Sheep sheep(String name, String weight) {
        Sheep sheep = new Sheep();
        sheep.name = name;
        sheep.weight = new BigDecimal(weight);
        return sheep;
    }

    private static void saveAndFind(SqlORM orm) {
        orm.schema().create();
        EntityManager em = orm.em().fork();
        Sheep dolly = sheep("Dolly", "45.50");
        em.persist(dolly);
        em.flush();
        Sheep found = orm.em().fork().findOneOrFail(Sheep.class, 1);

        assertThat(dolly.id).isEqualTo(1L);
        assertThat(found.name).isEqualTo("Dolly");
        assertThat(found.weight).isEqualByComparingTo("45.5");
    }

    @Test
    void a_database_in_memory() {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Sheep.class))) {
            saveAndFind(orm);
        }
    }

    @Test
    void a_database_in_a_file() {
        Path file = folder.resolve("sheep.db");
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(file.toString()).entities(Sheep.class))) {
            assertThat(Files.exists(file)).isFalse();
            saveAndFind(orm);
        }
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void a_data_source_from_outside() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("outside.db"));
        try (SqlORM orm = SqliteORM.init(c -> c.dataSource(source).entities(Sheep.class))) {
            saveAndFind(orm);
        }
    }

    @Test
    void an_option_of_the_jdbc_driver_reaches_it() {
        try (SqlORM orm = SqliteORM.init(
                c -> c.dbName(":memory:").entities(Sheep.class).driverOption("limit_variable_number", "1"))) {
            orm.schema().create();
            EntityManager em = orm.em().fork();
            em.persist(sheep("Molly", "40"));

            assertThatThrownBy(em::flush)
                    .isInstanceOf(DriverException.class)
                    .hasMessageContaining("too many SQL variables");
        }
    }

    @Test
    void a_value_that_a_column_does_not_take_is_named() {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Sheep.class))) {
            orm.schema().create();
            EntityManager em = orm.em().fork();
            em.persist(sheep("Dolores", "1"));

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Sheep.name takes at most 5 characters, but was given 7");
        }
    }

    @Test
    void a_wait_for_connections_that_the_pool_does_not_take_is_refused_at_once() {
        assertThatThrownBy(() -> SqliteORM.init(
                        c -> c.dbName("sheep.db").entities(Sheep.class).connectionTimeout(Duration.ofMillis(249))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("connectionTimeout is 249 milliseconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:nothing://host/db?user=me&password=hunter2&ssl=true",
                "jdbc:nothing://host/db?trustStorePassword=hunter2",
                "jdbc:nothing://me:hunter2@host/db",
                "jdbc:nothing://(host=h,port=1,password=hunter2)/db"
            })
    void passwords_in_a_url_are_not_printed(String url) {
        SqlConfiguration settings =
                new SqliteConfigurationBuilder().url(url).entities(Sheep.class).sql();
        assertThat(settings + " " + settings.connections(false))
                .doesNotContain("hunter2")
                .contains("jdbc:nothing:");
        try (SqlORM orm = SqliteORM.init(c -> c.url(url).entities(Sheep.class))) {
            EntityManager em = orm.em().fork();

            assertThatThrownBy(() -> em.count(Sheep.class))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("jdbc:nothing:")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void without_a_database_there_is_no_orm() {
        assertThatThrownBy(() -> SqliteORM.init(c -> c.entities(Sheep.class)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("dbName, url and dataSource");
    }
}
