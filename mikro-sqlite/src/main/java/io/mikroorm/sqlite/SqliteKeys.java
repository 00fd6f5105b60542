// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.driver.KeyHandout;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;

/**
 * SQLite tells only the key of the last row that was inserted, and promises no order for {@code returning}. But only one
 * connection writes at a time: within its transaction, the next keys are known before the rows are sent.
 */
final class SqliteKeys implements KeyHandout.Reserved {

    private static final SqlStatement SEQUENCES =
            new SqlStatement("select count(*) from sqlite_master where name = 'sqlite_sequence'", new int[0]);

    private volatile boolean hasSequences;

    @Override
    public List<Object> reserve(JdbcSession session, EntityMetadata entity, int count) {
        long last = lastKey(session, entity);
        long most = entity.key().type().storage() == Storage.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (last > most - count) {
            throw SqliteErrors.keysAreUsedUp(entity.name());
        }
        List<Object> keys = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            keys.add(KeyValues.box(entity, last + i));
        }
        return keys;
    }

    /** The greatest key that is there or, where SQLite remembers it, was ever there. */
    private long lastKey(JdbcSession session, EntityMetadata entity) {
        Quoting quoting = SqliteDialect.SQLITE.quoting();
        String inTable = "select max(" + quoting.quote(entity.key().name()) + ") from " + quoting.quote(entity.table());
        if (!hasSequences(session)) {
            return number(session, new SqlStatement(inTable, new int[0]), "");
        }
        String ever = "select max(coalesce((" + inTable + "), 0),"
                + " coalesce((select seq from sqlite_sequence where name = ?), 0))";
        return number(session, new SqlStatement(ever, new int[] {0}), entity.table());
    }

    /** SQLite makes the table of its sequences with the first table that has one. */
    private boolean hasSequences(JdbcSession session) {
        if (!hasSequences) {
            hasSequences = number(session, SEQUENCES, "") > 0;
        }
        return hasSequences;
    }

    /** The one number of a result; 0 for none and for negative ones. */
    private static long number(JdbcSession session, SqlStatement statement, String value) {
        long[] number = new long[1];
        session.query(
                statement,
                sink -> {
                    if (statement.placeholders() > 0) {
                        sink.setString(0, value);
                    }
                },
                row -> number[0] = Math.max(0, row.getLong(0)));
        return number[0];
    }
}
