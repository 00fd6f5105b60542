// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyWords;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.tck.server.ServerSource;
import io.mikroorm.tck.sql.SchemaWords;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.util.List;
import java.util.function.Consumer;

/** MariaDB as the contracts see it: a schema of a server for each ORM. */
final class MariaDbTckDriver extends ServerTckDriver<MariaDbConfigurationBuilder> {

    MariaDbTckDriver() {
        this(c -> {});
    }

    /** With settings of its own besides. */
    MariaDbTckDriver(Consumer<MariaDbConfigurationBuilder> own) {
        super(own);
    }

    /** A schema with the tables of some entities. */
    static TestDatabase database(Class<?>... entities) {
        return database(new MariaDbTckDriver(), entities);
    }

    /** The same with the settings of a driver of the tests. */
    static TestDatabase database(MariaDbTckDriver driver, Class<?>... entities) {
        return new TestDatabase(driver, new MariaDbPlatform(StoredZone.UTC).exceptionConverter(), entities);
    }

    @Override
    public String collation() {
        return "utf8mb4_general_ci";
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Capabilities capabilities() {
        return new MariaDbPlatform(StoredZone.UTC).capabilities();
    }

    @Override
    protected List<ServerSource> sources() {
        return MariaDbServers.SOURCES;
    }

    @Override
    protected SchemaWords words() {
        return new FamilyWords();
    }

    @Override
    protected MariaDbConfigurationBuilder builder() {
        return new MariaDbConfigurationBuilder();
    }

    @Override
    protected SqlORM init(Consumer<MariaDbConfigurationBuilder> settings) {
        return MariaDbORM.init(settings);
    }

    @Override
    protected SqlDriver driver(SqlConfiguration configuration) {
        return MariaDbORM.driver(configuration);
    }
}
