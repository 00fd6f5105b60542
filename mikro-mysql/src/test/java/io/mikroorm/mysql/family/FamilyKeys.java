// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.driver.StatementListener;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.StatementCounter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several rows go in one statement only where it is known which key each of them gets. */
public abstract class FamilyKeys {

    private final TestDatabase db = database(Domain.LIBRARY.toArray(Class<?>[]::new));
    private final StatementCounter statements = new StatementCounter();
    private final List<Connection> connections = new ArrayList<>();
    private int name;

    /** A schema of the database. */
    protected abstract TestDatabase database(Class<?>... entities);

    /**
     * An ORM with the library's entities, whose facts about tables are believed for so long. Its connections come from the data source, or, of
     * another account, from the server.
     */
    protected abstract SqlORM orm(Place place, StatementListener listener, Duration lifetime);

    /** Where the tables are, and who connects; with a data source, that decides. */
    protected record Place(@Nullable DataSource source, int port, String schema, String user) {}

    @AfterEach
    void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        db.execute("drop trigger if exists louder", "drop user if exists mikro_limited");
        db.close();
    }

    private SqlORM orm(@Nullable String user, Duration lifetime) {
        Place place = user == null
                ? new Place(remembering(), 0, "", "")
                : new Place(null, Integer.parseInt(Objects.requireNonNull(db.value("select @@port"))), schema(), user);
        return orm(place, statements, lifetime);
    }

    private String schema() {
        return Objects.requireNonNull(db.value("select database()"));
    }

    /** The connections of the schema, with a list of those that were handed out. */
    private DataSource remembering() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = db.connect();
                    connections.add(connection);
                    return connection;
                });
    }

    /** Inserts four tags, looks for each by its key, and returns the number of statements. */
    private int inserts(SqlORM orm, EntityManager em) {
        List<BookTag> tags = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tags.add(new BookTag("tag " + name++));
        }
        statements.reset();
        em.persistAll(tags).flush();
        int inserts = statements.inserts();
        for (BookTag tag : tags) {
            assertThat(db.value("select name from book_tag where id = " + tag.getId()))
                    .isEqualToIgnoringCase(tag.getName());
        }
        return inserts;
    }

    @Test
    void a_trigger_is_noticed_when_it_comes_and_when_it_goes() {
        try (SqlORM orm = orm(null, Duration.ZERO)) {
            assertThat(inserts(orm, orm.em().fork())).isEqualTo(1);
            db.execute("create trigger louder before insert on book_tag for each row set new.name = upper(new.name)");
            assertThat(inserts(orm, orm.em().fork())).isEqualTo(4);
            db.execute("drop trigger louder");
            assertThat(inserts(orm, orm.em().fork())).isEqualTo(1);
        }
    }

    @Test
    void what_was_found_out_is_believed_for_a_while() {
        try (SqlORM orm = orm(null, Duration.ofHours(1))) {
            inserts(orm, orm.em().fork());
            inserts(orm, orm.em().fork());
            assertThat(statements.texts()).noneMatch(text -> text.contains("information_schema"));
        }
    }

    /** An account without the privilege sees no triggers, whether there are some or not. */
    @Test
    void an_account_that_would_not_see_triggers_inserts_row_by_row() {
        db.execute(
                "create user mikro_limited identified by 'limited'",
                "grant select, insert, update, delete on " + schema() + ".* to mikro_limited");
        try (SqlORM orm = orm("mikro_limited", Duration.ZERO)) {
            assertThat(inserts(orm, orm.em().fork())).isEqualTo(4);
            db.execute("grant trigger on " + schema() + ".book_tag to mikro_limited");
            assertThat(inserts(orm, orm.em().fork())).isEqualTo(1);
            db.execute(
                    "revoke trigger on " + schema() + ".book_tag from mikro_limited",
                    "grant trigger on " + schema() + ".* to mikro_limited");
            assertThat(inserts(orm, orm.em().fork())).isEqualTo(1);
        }
    }

    @Test
    void an_increment_that_changes_within_a_transaction_is_noticed() {
        try (SqlORM orm = orm(null, Duration.ofHours(1))) {
            List<BookTag> tags = new ArrayList<>();
            orm.em().fork().transactional(em -> {
                for (int increment = 1; increment < 4; increment++) {
                    em.persist(new BookTag("first " + increment)).flush();
                    set("set session auto_increment_increment = " + increment);
                    BookTag one = new BookTag("one " + increment);
                    BookTag two = new BookTag("two " + increment);
                    em.persist(one).persist(two).flush();
                    tags.addAll(List.of(one, two));
                }
            });
            for (BookTag tag : tags) {
                assertThat(db.value("select name from book_tag where id = " + tag.getId()))
                        .isEqualTo(tag.getName());
            }
        }
    }

    /** On the connection that was handed out last. */
    private void set(String sql) {
        try (Statement statement = connections.get(connections.size() - 1).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
