// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.driver.KeyHandout;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * MySQL tells the first key of a statement, and promises that those of its other rows follow it without a gap, where the
 * number of rows is known from the statement. That is so for InnoDB in each of its lock modes; the distance is a setting of
 * the session. Where anything is unusual, rows go one by one.
 */
final class MySqlKeys implements KeyHandout.Counted {

    private static final int DIFFER = -1;

    private static final SqlStatement TABLE = new SqlStatement(
            "select count(*) from information_schema.tables t where t.table_schema = database() and t.table_name = ?"
                    + " and t.engine = 'InnoDB' and t.create_options not like '%partitioned%'"
                    + " and not exists (select 1 from information_schema.triggers g"
                    + " where g.event_object_schema = t.table_schema and g.event_object_table = t.table_name"
                    + " and g.event_manipulation = 'INSERT' and g.action_timing = 'BEFORE')",
            new int[] {0});

    private final Map<String, Boolean> counting = new ConcurrentHashMap<>();
    private volatile int distance;

    /** A connection is there whose keys have this distance. Those of all connections must be the same. */
    synchronized void connected(int increment) {
        distance = distance == 0 || distance == increment ? increment : DIFFER;
    }

    @Override
    public int distance(JdbcSession session, EntityMetadata entity) {
        Boolean counts = counting.get(entity.table());
        if (counts == null) {
            counts = countsWithoutGaps(session, entity.table());
            counting.put(entity.table(), counts);
        }
        return counts && distance > 0 ? distance : 0;
    }

    private static boolean countsWithoutGaps(JdbcSession session, String table) {
        boolean[] found = new boolean[1];
        session.query(TABLE, sink -> sink.setString(0, table), row -> found[0] = row.getLong(0) == 1);
        return found[0];
    }
}
