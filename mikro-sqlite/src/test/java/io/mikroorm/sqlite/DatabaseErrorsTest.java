// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcCursor;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.JdbcSettings;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.tck.sql.FaultyDataSource;
import io.mikroorm.tck.sql.FaultyDataSource.Fault;
import io.mikroorm.type.Storage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every message about the database, word for word. {@code -Dgolden=update} writes the file anew. */
class DatabaseErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/database-errors.txt");

    private final Map<String, ThrowingCallable> cases = new LinkedHashMap<>();
    private final TestDatabase db = TestDatabase.inMemory();

    @TempDir
    private Path folder;

    private void given(String title, ThrowingCallable call) {
        cases.put(title, call);
    }

    private void settings() {
        given("a pool of nothing", () -> new SqliteConfigurationBuilder().poolSize(0));
        given("no database", () -> new SqliteConfigurationBuilder().sql());
        given("a url of no driver", () -> {
            try (JdbcConnections none =
                    new JdbcConnections(JdbcSettings.of("jdbc:nothing:x"), new SqlitePlatform(StoredZone.UTC))) {
                TestDatabase.query(none.openSession(), Storage.LONG, "select 1");
            }
        });
    }

    private void connections() {
        given("closed", () -> {
            TestDatabase closed = TestDatabase.inMemory();
            closed.close();
            closed.number("select 1");
        });
        given("no such folder", () -> {
            try (TestDatabase nowhere = TestDatabase.in(Path.of("/no/such/folder/x.db"))) {
                nowhere.number("select 1");
            }
        });
        given("the thread waits for itself", () -> {
            db.begin();
            db.number("select 1");
            try {
                TestDatabase.query(db.connections.openSession(), Storage.LONG, "select 1");
            } finally {
                db.session.rollback();
            }
        });
    }

    private void transactions() {
        given("begin twice", () -> {
            JdbcSession session = db.connections.openSession();
            session.begin(TransactionOptions.DEFAULT);
            session.begin(TransactionOptions.DEFAULT);
        });
        given("commit of nothing", () -> db.connections.openSession().commit());
        given("a statement after the connection was lost", () -> lost(db -> db.update("delete from t")));
        given("a commit after the connection was lost", () -> lost(db -> db.session.commit()));
        given("a failed commit", () -> {
            FaultyDataSource faults = FaultyDataSource.before(source());
            try (TestDatabase faulty = TestDatabase.over(faults.dataSource())) {
                faulty.begin();
                faulty.execute("create table if not exists t (v)");
                faults.failAtCommit(Fault.ERROR);
                faulty.session.commit();
            }
        });
    }

    private void streams() {
        given("rows of a transaction that is over", () -> {
            db.begin();
            JdbcCursor rows = db.session.open(new SqlStatement("select 1", new int[0]), sink -> {}, row -> {}, 0);
            db.session.rollback();
            rows.next();
        });
    }

    private interface Use {
        void of(TestDatabase database);
    }

    private void lost(Use use) {
        FaultyDataSource faults = FaultyDataSource.before(source());
        try (TestDatabase faulty = TestDatabase.over(faults.dataSource())) {
            faulty.execute("create table if not exists t (v)");
            faulty.begin();
            faults.failAt(2, Fault.CONNECTION_GONE);
            assertThat(catchThrowableOfType(MikroOrmException.class, () -> faulty.update("insert into t values (1)")))
                    .isNotNull();
            use.of(faulty);
        }
    }

    private SQLiteDataSource source() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("errors.db"));
        return source;
    }

    private void statements() {
        db.execute("create table u (v integer not null unique check (v < 10), w integer references u (v))");
        db.update("insert into u values (1, null)");
        for (String sql : new String[] {
            "insert into u values (1, null)",
            "insert into u values (null, null)",
            "insert into u values (20, null)",
            "insert into u values (2, 9)",
            "create table u (v)",
            "select * from nowhere",
            "select nope from u",
            "selec 1",
            "select no_such_function(1)"
        }) {
            given(sql, () -> db.execute(sql));
        }
    }

    private void values() {
        EntityMetadata author = ModelFixture.MODEL.get(ModelFixture.Author.class);
        EntityMetadata book = ModelFixture.MODEL.get(ModelFixture.Book.class);
        EntityMetadata tag = ModelFixture.MODEL.get(ModelFixture.Tag.class);
        check(author, "email", "12345678901");
        check(author, "email", "\ud800");
        check(author, "born", Instant.MAX);
        check(book, "price", new BigDecimal("1234567.123"));
        check(book, "price", new BigDecimal("1E+20000"));
        check(book, "cover", new byte[4]);
        check(tag, "weight", Double.NaN);
        given("a duration in a condition", () -> db.number("select ?", Duration.ofDays(200_000)));
        given("a byte that is none", () -> db.query(Storage.BYTE, "select 300 as size"));
        given("a time that is none", () -> db.query(Storage.INSTANT, "select 'soon' as born"));
    }

    private void check(EntityMetadata entity, String path, Object value) {
        String what = value instanceof byte[] ? "bytes" : String.valueOf(value).replace('\ud800', '?');
        given(entity.name() + "." + path + " = " + what, () -> new SqlitePlatform(StoredZone.UTC)
                .check(entity, entity.column(path), value));
    }

    @Test
    void messages_are_as_in_the_golden_file() throws IOException {
        settings();
        connections();
        transactions();
        streams();
        statements();
        values();
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, ThrowingCallable> one : cases.entrySet()) {
            MikroOrmException failure = catchThrowableOfType(MikroOrmException.class, one.getValue());
            assertThat(failure).as(one.getKey()).isNotNull();
            text.append("## ").append(one.getKey()).append('\n');
            text.append(failure.getClass().getSimpleName()).append(": ");
            text.append(failure.getMessage()).append("\n\n");
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }
}
