// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyWords;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.server.ServerSource;
import io.mikroorm.tck.sql.SchemaWords;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.util.List;
import java.util.function.Consumer;

/** MySQL as the contracts see it: a schema of a server for each ORM. */
final class MySqlTckDriver extends ServerTckDriver<MySqlConfigurationBuilder> {

    MySqlTckDriver() {
        this(c -> {});
    }

    /** With settings of its own besides. */
    MySqlTckDriver(Consumer<MySqlConfigurationBuilder> own) {
        super(own);
    }

    /** A schema with the tables of some entities. */
    static TestDatabase database(Class<?>... entities) {
        return database(new MySqlTckDriver(), entities);
    }

    /** The same with the settings of a driver of the tests. */
    static TestDatabase database(MySqlTckDriver driver, Class<?>... entities) {
        return new TestDatabase(driver, new MySqlPlatform(StoredZone.UTC).exceptionConverter(), entities);
    }

    @Override
    public String collation() {
        return "utf8mb4_general_ci";
    }

    @Override
    public String name() {
        return "mysql";
    }

    /** From 8.0.16 on. */
    @Override
    public boolean keepsChecks() {
        try (TestDatabase db = database(Author.class)) {
            return db.isAtLeast80(16);
        }
    }

    @Override
    public Capabilities capabilities() {
        return new MySqlPlatform(StoredZone.UTC).capabilities();
    }

    @Override
    protected List<ServerSource> sources() {
        return MySqlServers.SOURCES;
    }

    @Override
    protected SchemaWords words() {
        return new FamilyWords();
    }

    @Override
    protected MySqlConfigurationBuilder builder() {
        return new MySqlConfigurationBuilder();
    }

    @Override
    protected SqlORM init(Consumer<MySqlConfigurationBuilder> settings) {
        return MySqlORM.init(settings);
    }

    @Override
    protected SqlDriver driver(SqlConfiguration configuration) {
        return MySqlORM.driver(configuration);
    }
}
