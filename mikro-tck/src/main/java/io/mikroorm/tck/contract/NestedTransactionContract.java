// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.Propagation;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Transactions within transactions: savepoints, and those that join. */
@Requires(Capabilities.Feature.SAVEPOINTS)
public abstract class NestedTransactionContract extends Contract {

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void stopsIn(Consumer<EntityManager> work) {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    work.accept(tx);
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);
    }

    private long publishers() {
        return fresh().count(Publisher.class);
    }

    @Test
    void an_inner_failure_goes_back_to_its_savepoint_and_the_outer_goes_on() {
        em.transactional(tx -> {
            tx.persist(new Publisher("Outer")).flush();
            stopsIn(inner -> inner.persist(new Publisher("Inner")).flush());
            assertThat(tx.isInTransaction()).isTrue();
            tx.persist(new Publisher("Later"));
        });

        assertThat(fresh().findAll(Publisher.class, o -> o.orderBy("name")))
                .extracting(Publisher::getName)
                .containsExactly("Later", "Outer");
        assertThat(statements.begins()).isEqualTo(1);
    }

    @Test
    void an_inner_success_is_undone_by_an_outer_failure() {
        Publisher inner = new Publisher("Inner");
        stopsIn(tx -> tx.transactional(nested -> nested.persist(inner)));

        assertThat(publishers()).isZero();
        assertThat(inner.getId()).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_flush_that_fails_within_goes_back_to_its_own_savepoint() {
        given(new Author("Taken", "taken@example.org"));
        em.transactional(tx -> {
            tx.persist(new Publisher("Before")).flush();
            Author bad = new Author("Bad", "taken@example.org");
            tx.persist(new Publisher("With")).persist(bad);
            assertThatThrownBy(tx::flush).isInstanceOf(UniqueConstraintViolationException.class);
            assertThat(tx.findAll(Publisher.class, o -> o.flushMode(FlushMode.COMMIT)))
                    .hasSize(1);
            bad.setEmail("free@example.org");
        });

        assertThat(publishers()).isEqualTo(2);
        assertThat(fresh().count(Author.class)).isEqualTo(2);
    }

    @Test
    void begin_within_begin_sets_a_savepoint() {
        em.begin();
        em.persist(new Publisher("Outer")).flush();
        em.begin();
        em.persist(new Publisher("Inner")).flush();
        em.rollback();
        em.commit();

        assertThat(fresh().findAll(Publisher.class))
                .extracting(Publisher::getName)
                .containsExactly("Outer");
    }

    @Test
    void required_joins_the_outer_one() {
        em.transactional(tx -> {
            tx.transactional(inner -> inner.persist(new Publisher("Inner")), t -> t.propagation(Propagation.REQUIRED));
            assertThat(tx.isInTransaction()).isTrue();
        });

        assertThat(statements.count("savepoint")).isLessThanOrEqualTo(1);
        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void a_failure_of_one_that_joined_undoes_all() {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Publisher("Outer")).flush();
                    tx.transactional(
                            inner -> {
                                inner.persist(new Publisher("Inner")).flush();
                                throw new Stop();
                            },
                            t -> t.propagation(Propagation.REQUIRED));
                }))
                .isInstanceOf(Stop.class);
        assertThat(publishers()).isZero();
    }
}
