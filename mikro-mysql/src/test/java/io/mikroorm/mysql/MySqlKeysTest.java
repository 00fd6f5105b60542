// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

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

class MySqlKeysTest extends FamilyKeys {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MySqlTckDriver.database(entities);
    }

    @Override
    protected SqlORM orm(Place place, StatementListener listener, Duration lifetime) {
        MySqlConfigurationBuilder builder = new MySqlConfigurationBuilder()
                .entities(Domain.LIBRARY.toArray(Class<?>[]::new))
                .listener(listener);
        if (place.source() == null) {
            builder.host("127.0.0.1")
                    .port(place.port())
                    .dbName(place.schema())
                    .user(place.user())
                    .password("limited")
                    .driverOption("allowPublicKeyRetrieval", "true");
        } else {
            builder.dataSource(place.source());
        }
        SqlConfiguration configuration = builder.sql();
        MySqlPlatform platform = new MySqlPlatform(StoredZone.UTC);
        JdbcConnections connections = new JdbcConnections(configuration.connections(false), platform);
        return SqlOrmBootstrap.start(configuration, new SqlDriver(platform, connections, new MySqlKeys(lifetime), 100));
    }
}
