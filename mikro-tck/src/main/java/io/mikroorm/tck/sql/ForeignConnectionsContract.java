// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Connections of a data source that are not as the library has its own: with autocommit off. They go back as they came. */
public abstract class ForeignConnectionsContract {

    private final AtomicReference<ManualCommitDataSource> source = new AtomicReference<>();
    private @Nullable MikroORM orm;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void open() {
        orm = driver().open(Domain.LIBRARY, c -> {}, this::wrap);
        source.get().returned().clear();
    }

    private DataSource wrap(DataSource physical) {
        source.set(new ManualCommitDataSource(physical));
        return source.get().dataSource();
    }

    @AfterEach
    void close() {
        MikroORM open = orm;
        if (open != null) {
            assertThat(source.get().returned()).isNotEmpty().containsOnly(false);
            open.close();
        }
    }

    private EntityManager fresh() {
        MikroORM open = orm;
        if (open == null) {
            throw new IllegalStateException("not open");
        }
        return open.em().fork();
    }

    @Test
    void what_is_flushed_is_committed() {
        EntityManager em = fresh();
        em.persist(new Publisher("Orbit")).flush();
        assertThat(fresh().count(Publisher.class)).isEqualTo(1);
        em.findAll(Publisher.class).get(0).setName("Ace");
        em.flush();

        assertThat(fresh().findAll(Publisher.class))
                .extracting(Publisher::getName)
                .containsExactly("Ace");
    }

    @Test
    void a_transaction_is_committed_or_rolled_back_as_a_whole() {
        EntityManager em = fresh();
        em.transactional(tx -> {
            tx.persist(new Publisher("One")).flush();
            tx.persist(new Publisher("Two")).flush();
        });
        em.begin();
        em.persist(new Publisher("Three")).flush();
        em.rollback();

        assertThat(fresh().count(Publisher.class)).isEqualTo(2);
    }

    @Test
    void a_flush_that_fails_leaves_nothing_behind() {
        EntityManager em = fresh();
        em.persist(new Author("Jon", "same@example.org")).flush();
        em.persist(new Publisher("Orbit")).persist(new Author("Aegon", "same@example.org"));

        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(fresh().count(Publisher.class)).isZero();
        assertThat(fresh().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_query_outside_of_a_transaction_keeps_nothing_open() {
        EntityManager reader = fresh();
        assertThat(reader.count(Publisher.class)).isZero();
        fresh().persist(new Publisher("Orbit")).flush();

        assertThat(reader.count(Publisher.class)).isEqualTo(1);
    }
}
