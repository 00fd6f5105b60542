// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.Propagation;
import io.mikroorm.TransactionOptions;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What can be done on SQLite while a transaction of the same thread waits. */
class SuspendedTransactionTest {

    private static final Consumer<TransactionOptions> BESIDE = t -> t.propagation(Propagation.REQUIRES_NEW);
    private static final Consumer<EntityManager> WRITE = tx -> tx.persist(new Publisher("Beside"));

    @TempDir
    private Path folder;

    private SqlORM orm;
    private EntityManager em;

    private void open(String dbName, String journalMode) {
        orm = SqliteORM.init(c -> c.dbName(dbName)
                .driverOption("journal_mode", journalMode)
                .entities(Domain.LIBRARY.toArray(Class<?>[]::new)));
        orm.schema().create();
        em = orm.em().fork();
    }

    private void openFile(String journalMode) {
        open(folder.resolve("test.db").toString(), journalMode);
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private static void isRefusedAtOnce(String code, Runnable work) {
        assertTimeout(Duration.ofSeconds(1), () -> assertThatThrownBy(work::run)
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining(code));
    }

    @Test
    void nothing_while_it_holds_the_only_connection() {
        open(":memory:", "memory");
        em.transactional(outer -> {
            outer.count(Publisher.class);
            isRefusedAtOnce("MO-4211", () -> outer.transactional(tx -> tx.count(Publisher.class), BESIDE));
        });
    }

    @Test
    void nothing_is_written_while_it_holds_the_file_but_much_is_read() {
        openFile("delete");
        em.transactional(outer -> {
            outer.persist(new Publisher("Outer")).flush();
            isRefusedAtOnce("MO-4212", () -> outer.transactional(WRITE, BESIDE));
            isRefusedAtOnce("MO-4212", () -> outer.transactional(WRITE, t -> t.propagation(Propagation.NOT_SUPPORTED)));
            outer.transactional(
                    tx -> assertThat(tx.count(Publisher.class)).isZero(), BESIDE.andThen(TransactionOptions::readOnly));
        });
        assertThat(em.fork().count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void not_even_while_it_only_reads_since_the_commit_would_wait_for_that() {
        openFile("delete");
        em.transactional(
                outer -> {
                    outer.count(Publisher.class);
                    isRefusedAtOnce("MO-4212", () -> outer.transactional(WRITE, BESIDE));
                },
                TransactionOptions::readOnly);
    }

    @Test
    void with_a_log_of_writes_one_that_reads_is_in_nobodys_way() {
        openFile("wal");
        em.transactional(
                outer -> {
                    outer.count(Publisher.class);
                    outer.transactional(WRITE, BESIDE);
                    assertThat(outer.count(Publisher.class)).isZero();
                },
                TransactionOptions::readOnly);
        assertThat(em.count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void one_writer_is_in_the_way_of_all_that_come_after() {
        openFile("wal");
        em.transactional(outer -> {
            outer.persist(new Publisher("Outer")).flush();
            outer.transactional(
                    second -> {
                        second.count(Publisher.class);
                        isRefusedAtOnce("MO-4212", () -> second.transactional(WRITE, BESIDE));
                    },
                    BESIDE.andThen(TransactionOptions::readOnly));
        });
    }
}
