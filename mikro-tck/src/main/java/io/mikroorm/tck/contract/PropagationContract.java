// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.IsolationLevel;
import io.mikroorm.Propagation;
import io.mikroorm.RequestContext;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What transactional work does about a transaction that there is already, or that there is not. */
@Requires(Feature.TRANSACTIONS)
public abstract class PropagationContract extends Contract {

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void stop() {
        throw new Stop();
    }

    private static void run(EntityManager em, Propagation propagation, Consumer<EntityManager> work) {
        em.transactional(work, t -> t.propagation(propagation));
    }

    private static void stopsIn(EntityManager em, Propagation propagation, Consumer<EntityManager> work) {
        assertThatThrownBy(() -> run(em, propagation, tx -> {
                    work.accept(tx);
                    stop();
                }))
                .isInstanceOf(Stop.class);
    }

    private static SerializationFailureException met() {
        return new SerializationFailureException(new DriverError("It met another one.", null, null, null));
    }

    private List<String> publishers() {
        return fresh().findAll(Publisher.class, o -> o.orderBy("name")).stream()
                .map(Publisher::getName)
                .toList();
    }

    @Nested
    class Where_there_is_no_transaction {

        @ParameterizedTest
        @EnumSource(names = {"NESTED", "REQUIRED", "REQUIRES_NEW"})
        void one_is_begun(Propagation propagation) {
            run(em, propagation, tx -> {
                assertThat(tx).isSameAs(em);
                assertThat(tx.isInTransaction()).isTrue();
                tx.persist(new Publisher("Orbit"));
            });
            stopsIn(em, propagation, tx -> tx.persist(new Publisher("Lost")).flush());

            assertThat(em.isInTransaction()).isFalse();
            assertThat(publishers()).containsExactly("Orbit");
        }

        @ParameterizedTest
        @EnumSource(names = {"SUPPORTS", "NOT_SUPPORTED", "NEVER"})
        void work_that_needs_none_does_without_and_is_flushed_at_its_end(Propagation propagation) {
            run(em, propagation, tx -> {
                assertThat(tx).isSameAs(em);
                assertThat(tx.isInTransaction()).isFalse();
                tx.persist(new Publisher("Orbit"));
            });
            assertThat(publishers()).containsExactly("Orbit");
        }

        @ParameterizedTest
        @EnumSource(names = {"SUPPORTS", "NOT_SUPPORTED", "NEVER"})
        void and_what_it_has_flushed_stays_when_it_fails(Propagation propagation) {
            stopsIn(em, propagation, tx -> {
                tx.persist(new Publisher("Kept")).flush();
                tx.persist(new Publisher("Pending"));
            });
            assertThat(publishers()).containsExactly("Kept");
            em.flush();
            assertThat(publishers()).containsExactly("Kept", "Pending");
        }

        @ParameterizedTest
        @EnumSource(names = {"SUPPORTS", "NOT_SUPPORTED", "NEVER"})
        void so_it_cannot_be_repeated(Propagation propagation) {
            assertThatThrownBy(() -> em.transactional(
                            tx -> {
                                tx.persist(new Publisher("Kept")).flush();
                                throw met();
                            },
                            t -> t.propagation(propagation).retries(2)))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("MO-4233");
            assertThat(publishers()).isEmpty();
        }

        @Test
        void a_transaction_that_work_without_one_leaves_open_is_rolled_back() {
            assertThatThrownBy(() -> run(em, Propagation.NEVER, tx -> {
                        tx.begin();
                        tx.persist(new Publisher("Lost")).flush();
                    }))
                    .isInstanceOf(TransactionStateException.class);
            assertThat(em.isInTransaction()).isFalse();
            assertThat(publishers()).isEmpty();
        }

        @Test
        void mandatory_fails_before_the_work() {
            AtomicBoolean ran = new AtomicBoolean();

            assertThatThrownBy(() -> run(em, Propagation.MANDATORY, tx -> ran.set(true)))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("MANDATORY");
            assertThat(ran).isFalse();
        }
    }

    @Nested
    class Where_there_is_one {

        @ParameterizedTest
        @EnumSource(names = {"REQUIRED", "SUPPORTS", "MANDATORY"})
        void it_is_joined(Propagation propagation) {
            em.transactional(outer -> run(outer, propagation, tx -> {
                assertThat(tx).isSameAs(em);
                tx.persist(new Publisher("Orbit"));
            }));
            assertThat(publishers()).containsExactly("Orbit");
            assertThat(statements.begins()).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(names = {"REQUIRED", "SUPPORTS", "MANDATORY"})
        void and_lost_when_what_joined_it_fails(Propagation propagation) {
            assertThatThrownBy(() -> em.transactional(outer -> {
                        outer.persist(new Publisher("Outer")).flush();
                        stopsIn(outer, propagation, tx -> tx.persist(new Publisher("Inner")));
                    }))
                    .isInstanceOf(TransactionStateException.class)
                    .hasSuppressedException(new Stop());
            assertThat(publishers()).isEmpty();
        }

        @Test
        void never_fails_before_the_work_and_the_outer_one_goes_on() {
            em.transactional(outer -> {
                outer.persist(new Publisher("Outer"));
                assertThatThrownBy(() -> run(outer, Propagation.NEVER, tx -> stop()))
                        .isInstanceOf(TransactionStateException.class)
                        .hasMessageContaining("NEVER");
            });
            assertThat(publishers()).containsExactly("Outer");
        }

        @ParameterizedTest
        @EnumSource(names = {"REQUIRES_NEW", "NOT_SUPPORTED"})
        void work_beside_it_gets_a_fresh_entity_manager(Propagation propagation) {
            given(new Publisher("Orbit"));
            Publisher orbit = em.findAll(Publisher.class).get(0);
            em.transactional(outer -> {
                run(outer, propagation, tx -> {
                    assertThat(tx).isNotSameAs(em);
                    assertThat(tx.isInTransaction()).isEqualTo(propagation == Propagation.REQUIRES_NEW);
                    assertThat(tx.contains(orbit)).isFalse();
                    tx.persist(new Publisher("Beside"));
                });
                assertThat(outer.isInTransaction()).isTrue();
            });
            assertThat(publishers()).containsExactly("Beside", "Orbit");
        }

        @Test
        void the_front_leads_to_the_entity_manager_of_the_work() {
            RequestContext.run(orm, () -> orm.em().transactional(outer -> {
                Publisher mine = new Publisher("Mine");
                orm.em()
                        .transactional(
                                tx -> {
                                    orm.em().persist(mine);
                                    assertThat(tx.contains(mine)).isTrue();
                                },
                                t -> t.propagation(Propagation.REQUIRES_NEW));
                assertThat(orm.em().contains(mine)).isFalse();
            }));
            assertThat(publishers()).containsExactly("Mine");
        }

        @Test
        void read_only_work_beside_it_is_not_flushed() {
            em.transactional(outer -> outer.transactional(
                    tx -> tx.persist(new Publisher("Lost")),
                    t -> t.propagation(Propagation.REQUIRES_NEW).readOnly()));
            assertThat(publishers()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.INCLUDE,
                names = {"REQUIRES_NEW", "NOT_SUPPORTED"})
        void which_has_written_work_beside_it_is_done_or_refused_at_once(Propagation propagation) {
            em.transactional(outer -> {
                outer.persist(new Publisher("Outer")).flush();
                Consumer<EntityManager> work = tx -> tx.persist(new Publisher("Beside"));
                if (driver().capabilities().has(Feature.CONCURRENT_TRANSACTIONS)) {
                    run(outer, propagation, work);
                } else {
                    assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> run(outer, propagation, work))
                            .isInstanceOf(TransactionStateException.class));
                }
            });
            assertThat(publishers()).contains("Outer");
        }
    }

    @Nested
    @Requires(Feature.CONCURRENT_TRANSACTIONS)
    class Beside_one_that_has_written {

        @ParameterizedTest
        @EnumSource(names = {"REQUIRES_NEW", "NOT_SUPPORTED"})
        void work_does_not_see_what_is_not_committed_and_stays(Propagation propagation) {
            stopsIn(em, Propagation.NESTED, outer -> {
                outer.persist(new Publisher("Outer")).flush();
                run(outer, propagation, tx -> {
                    assertThat(tx.count(Publisher.class)).isZero();
                    tx.persist(new Publisher("Beside"));
                });
            });
            assertThat(publishers()).containsExactly("Beside");
        }

        @Test
        void new_work_that_fails_takes_back_itself_only() {
            em.transactional(outer -> {
                outer.persist(new Publisher("Outer")).flush();
                stopsIn(outer, Propagation.REQUIRES_NEW, tx -> tx.persist(new Publisher("Lost"))
                        .flush());
            });
            assertThat(publishers()).containsExactly("Outer");
        }

        @Test
        void new_work_may_be_repeated() {
            AtomicInteger times = new AtomicInteger();
            em.transactional(outer -> {
                outer.persist(new Publisher("Outer")).flush();
                outer.transactional(
                        tx -> {
                            tx.persist(new Publisher("time " + times.incrementAndGet()))
                                    .flush();
                            if (times.get() < 3) {
                                throw met();
                            }
                        },
                        t -> t.propagation(Propagation.REQUIRES_NEW).retries(2));
            });
            assertThat(publishers()).containsExactly("Outer", "time 3");
        }

        @Test
        void new_work_may_have_new_work_in_it() {
            em.transactional(outer -> {
                outer.persist(new Publisher("1")).flush();
                stopsIn(outer, Propagation.REQUIRES_NEW, second -> {
                    second.persist(new Publisher("2")).flush();
                    run(second, Propagation.REQUIRES_NEW, third -> third.persist(new Publisher("3")));
                });
            });
            assertThat(publishers()).containsExactly("1", "3");
        }
    }

    @Nested
    @Requires(Feature.CONCURRENT_TRANSACTIONS)
    class Isolation {

        private long countTwiceWhileOneIsAdded(IsolationLevel level) {
            return em.transactionalGet(
                    tx -> {
                        assertThat(tx.count(Publisher.class)).isZero();
                        given(new Publisher("Orbit"));
                        return tx.count(Publisher.class);
                    },
                    t -> t.isolation(level));
        }

        @Test
        @Requires(Feature.READ_COMMITTED)
        void read_committed_sees_what_others_have_committed_since() {
            assertThat(countTwiceWhileOneIsAdded(IsolationLevel.READ_COMMITTED)).isEqualTo(1);
        }

        @Test
        void repeatable_read_does_not() {
            assertThat(countTwiceWhileOneIsAdded(IsolationLevel.REPEATABLE_READ))
                    .isZero();
        }

        @Test
        @Requires(Feature.READ_COMMITTED)
        void the_level_is_of_one_transaction_only() {
            assertThat(countTwiceWhileOneIsAdded(IsolationLevel.REPEATABLE_READ))
                    .isZero();
            long after = em.transactionalGet(
                    tx -> {
                        given(new Publisher("Second"));
                        return tx.count(Publisher.class);
                    },
                    t -> t.isolation(IsolationLevel.READ_COMMITTED));
            assertThat(after).isEqualTo(2);
        }
    }
}
