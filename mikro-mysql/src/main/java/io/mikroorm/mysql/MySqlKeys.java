// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.driver.KeyHandout;
import io.mikroorm.sql.driver.TableFacts;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.time.Duration;

/**
 * MySQL tells the first key of a statement, and promises that those of its other rows follow it without a gap, where the
 * number of rows is known from the statement. That is so for InnoDB in each of its lock modes; the distance is a setting of
 * the session, which may change between two flushes, so it is asked for in each. Where anything is unusual, or not known,
 * rows go one by one.
 */
final class MySqlKeys implements KeyHandout.Counted {

    private static final SqlStatement INCREMENT = new SqlStatement("select @@auto_increment_increment", new int[0]);

    private final CountedKeys counted;

    MySqlKeys() {
        this(TableFacts.LIFETIME);
    }

    /** What is found out about a table is believed for so long. */
    MySqlKeys(Duration lifetime) {
        this.counted = CountedKeys.ofMySql(lifetime);
    }

    @Override
    public int distance(JdbcSession session, EntityMetadata entity, String schema) {
        return counted.areKnown(session, entity, schema) ? increment(session) : 0;
    }

    private static int increment(JdbcSession session) {
        int[] increment = new int[1];
        session.query(INCREMENT, sink -> {}, row -> increment[0] = (int) row.getLong(0));
        return increment[0];
    }
}
