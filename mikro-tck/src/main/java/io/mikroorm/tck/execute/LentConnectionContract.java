// SPDX-License-Identifier: MIT
package io.mikroorm.tck.execute;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.jdbc.ConnectionWork;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The JDBC connection that is lent: it is that of the transaction, it comes back, and it ends nothing. */
public abstract class LentConnectionContract extends Contract {

    /** More often than any pool has connections. */
    private static final int OFTEN = 25;

    /** On the library. */
    protected LentConnectionContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    private SqlEntityManager sql() {
        return Sql.of(em);
    }

    private String tags() {
        return driver().dialect().quoting().quote("book_tag");
    }

    private String name() {
        return driver().dialect().quoting().quote("name");
    }

    private void rename(Connection connection, String to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + tags() + " set " + name() + " = ?")) {
            update.setString(1, to);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + tags())) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void it_is_the_connection_of_the_transaction() {
        given(new BookTag("one"));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    Sql.of(tx).withConnection(c -> rename(c, "two"));
                    assertThat(tx.findAll(BookTag.class))
                            .extracting(BookTag::getName)
                            .containsExactly("two");
                    throw new IllegalStateException("back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fresh().findAll(BookTag.class)).extracting(BookTag::getName).containsExactly("one");
        em.transactional(tx -> Sql.of(tx).withConnection(c -> rename(c, "three")));
        assertThat(fresh().findAll(BookTag.class)).extracting(BookTag::getName).containsExactly("three");
    }

    @Test
    void outside_of_a_transaction_each_statement_commits_by_itself_and_the_connection_goes_back() {
        given(new BookTag("one"));
        for (int i = 0; i < OFTEN; i++) {
            String to = "tag " + i;
            sql().withConnection(c -> {
                assertThat(c.getAutoCommit()).isTrue();
                rename(c, to);
            });
            assertThat(fresh().findAll(BookTag.class))
                    .extracting(BookTag::getName)
                    .containsExactly(to);
        }
        assertThat(sql().withConnectionGet(this::count)).isEqualTo(1);
    }

    @Test
    void it_goes_back_when_the_work_fails() {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(() -> sql().withConnection(c -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThatThrownBy(() -> sql().withConnection(c -> {
                        try (Statement statement = c.createStatement()) {
                            statement.execute("selekt");
                        }
                    }))
                    .isInstanceOf(MikroOrmException.class)
                    .hasCauseInstanceOf(SQLException.class);
        }
        assertThat(em.count(BookTag.class)).isZero();
    }

    @Test
    void an_error_of_the_database_is_that_of_a_statement_of_the_library() {
        given(new Author("Jon", "jon@example.org"), new Author("Ann"));
        String update = "update " + driver().dialect().quoting().quote("author") + " set "
                + driver().dialect().quoting().quote("email") + " = 'jon@example.org'";
        assertThatThrownBy(() -> em.transactional(tx -> Sql.of(tx).withConnection(c -> {
                    try (Statement statement = c.createStatement()) {
                        statement.executeUpdate(update);
                    }
                })))
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("Author.email");
    }

    @Test
    void what_is_pending_is_flushed_before() {
        em.persist(new BookTag("one"));
        assertThat(sql().withConnectionGet(this::count)).isEqualTo(1);
        assertThat(statements.inserts()).isEqualTo(1);
    }

    @Test
    void the_entity_manager_works_meanwhile_on_the_same_connection() {
        em.transactional(tx -> Sql.of(tx).withConnection(c -> {
            tx.persist(new BookTag("one"));
            tx.flush();
            assertThat(count(c)).isEqualTo(1);
        }));
        assertThat(fresh().count(BookTag.class)).isEqualTo(1);
    }

    @Test
    void to_close_it_ends_the_loan_and_statements_that_are_left_open_are_closed() {
        List<Statement> left = new ArrayList<>();
        List<Connection> lent = new ArrayList<>();
        em.transactional(tx -> {
            Sql.of(tx).withConnection(c -> {
                lent.add(c);
                for (int i = 0; i < 200; i++) {
                    Statement statement = c.createStatement();
                    if (i % 50 == 0) {
                        left.add(statement);
                    } else {
                        statement.close();
                    }
                }
                try (c) {
                    assertThat(count(c)).isZero();
                }
                assertThat(c.isClosed()).isTrue();
                isRefused(4218, x -> c.createStatement());
            });
            tx.persist(new BookTag("still in it"));
        });
        assertThat(fresh().count(BookTag.class)).isEqualTo(1);
        assertThat(left).hasSize(4).allSatisfy(statement -> assertThat(statement.isClosed())
                .isTrue());
        isRefused(4218, x -> lent.get(0).prepareStatement("select 1"));
    }

    private void isRefused(int code, ConnectionWork.Plain work) {
        assertThatThrownBy(() -> sql().withConnection(work))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-" + code);
    }

    @Test
    void it_neither_commits_nor_rolls_back_nor_changes_settings() {
        em.begin();
        List<ConnectionWork.Plain> forbidden = List.of(
                Connection::commit,
                Connection::rollback,
                c -> c.setAutoCommit(true),
                Connection::setSavepoint,
                c -> c.setReadOnly(true),
                c -> c.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE),
                c -> c.setSchema("other"),
                c -> c.setCatalog("other"),
                c -> c.abort(Runnable::run),
                c -> c.setNetworkTimeout(Runnable::run, 1));
        for (ConnectionWork.Plain work : forbidden) {
            isRefused(4217, work);
        }
        sql().withConnection(c -> {
            assertThat(c.getAutoCommit()).isFalse();
            c.setAutoCommit(false);
        });
        em.persist(new BookTag("kept"));
        em.commit();
        assertThat(fresh().count(BookTag.class)).isEqualTo(1);
        isRefused(4217, c -> c.setAutoCommit(false));
    }

    @Test
    void the_drivers_own_connection_can_be_had() {
        sql().withConnection(c -> {
            assertThat(c.isWrapperFor(Connection.class)).isTrue();
            Connection own = c.unwrap(Connection.class);
            assertThat(own).isNotSameAs(c);
            assertThat(c.isValid(5)).isTrue();
            assertThat(c.getMetaData().getDatabaseProductName()).isNotEmpty();
        });
    }

    @Test
    void a_failure_that_the_work_passes_over_does_not_make_a_commit_lose_anything_silently() {
        em.begin();
        em.persist(new BookTag("one"));
        em.flush();
        sql().withConnection(c -> {
            try (Statement statement = c.createStatement()) {
                statement.execute("selekt");
            } catch (SQLException e) {
                return;
            }
        });
        boolean kept = true;
        try {
            em.commit();
        } catch (TransactionStateException e) {
            assertThat(e).hasMessageContaining("MO-4213");
            kept = false;
        }
        assertThat(fresh().count(BookTag.class)).isEqualTo(kept ? 1 : 0);
    }
}
