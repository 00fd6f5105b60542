// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.Configuration;
import io.mikroorm.EntityManager;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.SqlORM;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A schema of one test, on the server that {@code MIKRO_TEST_POSTGRESQL_URL} names. */
record TestSchema(String name) {

    static String url() {
        String url = System.getenv("MIKRO_TEST_POSTGRESQL_URL");
        if (url == null) {
            throw new IllegalStateException("Set MIKRO_TEST_POSTGRESQL_URL to the JDBC URL of a PostgreSQL server.");
        }
        return url;
    }

    static TestSchema create() {
        TestSchema schema = new TestSchema(
                "t_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
        run("create schema " + schema.name);
        return schema;
    }

    void configure(PostgreSqlConfigurationBuilder settings) {
        settings.url(url()).schema(name).poolSize(4);
    }

    SqlORM droppedBy(SqlORM orm) {
        return new Dropping(orm, this);
    }

    void drop() {
        run("drop schema if exists " + name + " cascade");
    }

    private static void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("set client_min_messages to warning");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Dropping(SqlORM orm, TestSchema home) implements SqlORM {

        @Override
        public EntityManager em() {
            return orm.em();
        }

        @Override
        public MetadataStorage metadata() {
            return orm.metadata();
        }

        @Override
        public Configuration configuration() {
            return orm.configuration();
        }

        @Override
        public SchemaGenerator schema() {
            return orm.schema();
        }

        @Override
        public void close() {
            orm.close();
            home.drop();
        }
    }
}
