// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.tck.server.ServerSource;
import io.mikroorm.tck.sql.SchemaWords;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.util.ArrayList;
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

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Capabilities capabilities() {
        return new MariaDbPlatform().capabilities();
    }

    @Override
    protected List<ServerSource> sources() {
        return MariaDbServers.SOURCES;
    }

    @Override
    protected SchemaWords words() {
        return new Words();
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

    /** MariaDB's words for schemas. */
    private static final class Words implements SchemaWords {

        @Override
        public String url(String server, String schema) {
            return server.replaceFirst("(//[^/]+/)[^?]*", "$1" + schema);
        }

        @Override
        public String drop(String schema) {
            return "drop schema if exists " + schema;
        }

        @Override
        public List<String> empty(String schema, List<String> tables) {
            List<String> statements = new ArrayList<>();
            statements.add("set foreign_key_checks = 0");
            for (String table : tables) {
                statements.add("delete from " + schema + ".`" + table + "`");
            }
            statements.add("set foreign_key_checks = 1");
            return statements;
        }
    }
}
