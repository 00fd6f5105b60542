// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.driver.StatementListener;
import io.mikroorm.mysql.family.FamilyKeys;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.tck.domain.Domain;
import java.time.Duration;

class MariaDbKeysTest extends FamilyKeys {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MariaDbTckDriver.database(entities);
    }

    @Override
    protected SqlORM orm(Place place, StatementListener listener, Duration lifetime) {
        MariaDbConfigurationBuilder builder = new MariaDbConfigurationBuilder()
                .entities(Domain.LIBRARY.toArray(Class<?>[]::new))
                .listener(listener);
        if (place.source() == null) {
            builder.host("127.0.0.1")
                    .port(place.port())
                    .dbName(place.schema())
                    .user(place.user())
                    .password("limited");
        } else {
            builder.dataSource(place.source());
        }
        SqlConfiguration configuration = builder.sql();
        MariaDbPlatform platform = new MariaDbPlatform(StoredZone.UTC);
        JdbcConnections connections = new JdbcConnections(configuration.connections(false), platform);
        return SqlOrmBootstrap.start(
                configuration, new SqlDriver(platform, connections, new MariaDbKeys(lifetime), 100));
    }
}
