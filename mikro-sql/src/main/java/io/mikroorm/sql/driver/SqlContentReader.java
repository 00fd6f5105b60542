// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.ContentPart;
import io.mikroorm.driver.ContentReader;
import io.mikroorm.driver.DriverSession.Isolation;
import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.DriverException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.plan.ContentPlanner;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Storage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a content in parts, with one statement for each. What fits into one part needs nothing more. Several parts are of one moment:
 * they are read in the transaction of the session, or in one of a session of their own that sees the same rows each time. Where all
 * sessions take turns for one connection, that would keep the others out until the stream is closed: then all parts are read at once.
 */
final class SqlContentReader implements ContentReader {

    private static final byte[] NOTHING = {};
    private static final TransactionOptions SNAPSHOT = new TransactionOptions(true, Isolation.REPEATABLE_READ);

    private final SqlDriver driver;
    private final Target target;
    private final SqlStatement statement;
    private final JdbcSession shared;
    private final long transaction;
    private final long expected;
    private final Deque<ContentPart> ahead = new ArrayDeque<>(0);
    private @Nullable JdbcSession own;
    private @Nullable Object version;
    private long length = -1;

    /** What is read. */
    record Target(EntityMetadata entity, MappedColumn column, Object key) {}

    SqlContentReader(SqlDriver driver, JdbcSession shared, Target target, long expected) {
        this.driver = driver;
        this.target = target;
        this.shared = shared;
        this.transaction = shared.inTransaction() ? shared.transactionNumber() : 0;
        this.expected = expected;
        this.statement = driver.plans().content(target.entity, target.column);
    }

    @Override
    public @Nullable ContentPart read(long from, int count) {
        if (transaction != 0) {
            if (!shared.inTransaction() || shared.transactionNumber() != transaction) {
                throw SqlErrors.transactionOfContentIsOver(name());
            }
            return part(shared, from, count);
        }
        if (!ahead.isEmpty()) {
            return ahead.poll();
        }
        boolean alone = driver.connections().isSingle() && shared.isConnected();
        if (alone || from == 0 && expected <= count) {
            return part(shared, from, count); // alone: while a stream holds the only connection, nobody else writes
        }
        JdbcSession session = own == null ? begin() : own;
        return driver.connections().isSingle() ? readAll(session, count) : part(session, from, count);
    }

    private JdbcSession begin() {
        JdbcSession session = driver.connections().openSession();
        session.begin(SNAPSHOT);
        own = session;
        return session;
    }

    private @Nullable ContentPart readAll(JdbcSession session, int count) {
        try {
            for (long at = 0; at < expected; at += count) {
                ContentPart part = part(session, at, count);
                if (part == null) {
                    return null;
                }
                ahead.add(part);
                if (part.value() instanceof String text && text.length() < count) {
                    break; // it has fewer characters than bytes
                }
            }
        } finally {
            end();
        }
        return ahead.poll();
    }

    private @Nullable ContentPart part(JdbcSession session, long from, int count) {
        Found found = new Found();
        session.query(statement, sink -> bind(sink, from, count), row -> read(row, found));
        ContentPart part = found.part;
        if (part == null) {
            return null;
        }
        if (length >= 0 && (length != part.length() || !Objects.equals(version, part.version()))) {
            throw SqlErrors.contentChanged(name());
        }
        length = part.length();
        version = part.version();
        return part;
    }

    private void bind(ValueSink sink, long from, int count) {
        for (int i = 0; i < statement.placeholders(); i++) {
            switch (statement.slot(i)) {
                case ContentPlanner.FROM -> sink.setInt(i, Math.toIntExact(from + 1));
                case ContentPlanner.COUNT -> sink.setInt(i, count);
                case SqlStatement.FOLLOWS -> {}
                default -> BoxedValues.write(sink, i, target.entity.key().type(), target.key);
            }
        }
    }

    private void read(Row row, Found found) {
        long whole = row.getLong(0);
        if (whole == 0 && row.wasNull()) {
            return;
        }
        boolean binary = target.column.type().storage() == Storage.BLOB;
        Object value = BoxedValues.read(row, 1, binary ? Storage.BYTES : Storage.STRING);
        if (value == null) { // to some databases, a part of nothing is null
            value = binary ? NOTHING : "";
        }
        MappedColumn versions = target.entity.version();
        Object current = versions == null ? null : BoxedValues.read(row, 2, versions.type());
        found.part = new ContentPart(whole, value, current);
    }

    /** What a row gave. */
    private static final class Found {
        @Nullable
        ContentPart part;
    }

    private String name() {
        return target.entity.name() + "." + target.column.path() + " of " + target.entity.name() + "#" + target.key;
    }

    @Override
    public void close() {
        ahead.clear();
        end();
    }

    /** Nothing was written: whether the rollback succeeds is of no interest, and the connection is thrown away when not. */
    private void end() {
        JdbcSession session = own;
        own = null;
        if (session != null) {
            try {
                session.close();
            } catch (DriverException e) {
                return;
            }
        }
    }
}
