// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL needs no ways of its own. */
final class PostgreSqlDriver extends SqlDriver {

    PostgreSqlDriver(PostgreSqlPlatform platform, JdbcConnections connections, int batchSize) {
        super(platform, connections, batchSize);
    }

    @Override
    protected List<Object> reserveKeys(JdbcSession session, EntityMetadata entity, int count) {
        List<Object> keys = new ArrayList<>();
        session.query(
                new SqlStatement(
                        "select nextval(pg_get_serial_sequence(?, ?)) from generate_series(1, ?)", new int[] {0, 1, 2}),
                sink -> {
                    sink.setString(0, PostgreSqlDialect.POSTGRESQL.quoting().quote(entity.table()));
                    sink.setString(1, entity.key().name());
                    sink.setInt(2, count);
                },
                row -> keys.add(KeyValues.box(entity, row.getLong(0))));
        return keys;
    }
}
