// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Transactions, nested ones, and what a rollback does to the unit of work. */
@Requires(Capabilities.Feature.TRANSACTIONS)
public abstract class TransactionContract extends Contract {

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

    @Nested
    class Outermost {

        @Test
        void work_is_flushed_and_committed_and_its_value_returned() {
            String name = em.transactionalGet(tx -> {
                assertThat(tx).isSameAs(em);
                assertThat(tx.isInTransaction()).isTrue();
                tx.persist(new Publisher("Orbit"));
                return "done";
            });

            assertThat(name).isEqualTo("done");
            assertThat(em.isInTransaction()).isFalse();
            assertThat(publishers()).isEqualTo(1);
            assertThat(statements.begins()).isEqualTo(1);
        }

        @Test
        void an_exception_rolls_back_and_comes_out_as_it_was() {
            stopsIn(tx -> tx.persist(new Publisher("Orbit")).flush());

            assertThat(em.isInTransaction()).isFalse();
            assertThat(publishers()).isZero();
        }

        @Test
        void begin_and_commit_do_the_same() {
            em.begin();
            em.persist(new Publisher("Orbit"));
            em.commit();

            assertThat(publishers()).isEqualTo(1);
        }

        @Test
        void begin_and_rollback_undo() {
            em.begin();
            em.persist(new Publisher("Orbit")).flush();
            em.rollback();

            assertThat(publishers()).isZero();
        }

        @Test
        void commit_and_rollback_without_begin_are_errors() {
            assertThatThrownBy(em::commit).isInstanceOf(TransactionStateException.class);
            assertThatThrownBy(em::rollback).isInstanceOf(TransactionStateException.class);
        }

        @Test
        void several_flushes_are_one_transaction() {
            em.transactional(tx -> {
                tx.persist(new Publisher("One")).flush();
                tx.persist(new Publisher("Two")).flush();
            });

            assertThat(statements.begins()).isEqualTo(1);
            assertThat(statements.commits()).isEqualTo(1);
            assertThat(publishers()).isEqualTo(2);
        }

        @Test
        void what_was_flushed_is_read_within() {
            em.transactional(tx -> {
                tx.persist(new Publisher("One")).flush();
                assertThat(tx.count(Publisher.class)).isEqualTo(1);
            });
        }

        @Test
        void a_flush_at_the_end_that_fails_rolls_all_back() {
            given(new Author("Taken", "taken@example.org"));

            assertThatThrownBy(() -> em.transactional(tx -> {
                        tx.persist(new Publisher("One")).flush();
                        tx.persist(new Author("Bad", "taken@example.org"));
                    }))
                    .isInstanceOf(UniqueConstraintViolationException.class);
            assertThat(publishers()).isZero();
            assertThat(em.isInTransaction()).isFalse();
        }

        @Test
        void a_read_only_one_does_not_flush() {
            em.persist(new Publisher("Orbit"));
            em.transactional(tx -> tx.count(Author.class), t -> t.readOnly());

            assertThat(publishers()).isZero();
            em.flush();
            assertThat(publishers()).isEqualTo(1);
        }
    }

    @Nested
    class Rollback_of_the_unit_of_work {

        @Test
        void new_entities_are_new_again_and_still_to_be_persisted() {
            Author jon = new Author("Jon");
            em.persist(jon);
            stopsIn(tx -> {
                tx.flush();
                assertThat(jon.getId()).isNotNull();
            });

            assertThat(jon.getId()).isNull();
            assertThat(jon.getCreatedAt()).isNull();
            em.flush();
            assertThat(fresh().findAll(Author.class))
                    .extracting(Author::getName)
                    .containsExactly("Jon");
        }

        @Test
        void new_entities_keep_the_order_in_which_they_were_persisted() {
            List<Publisher> all = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                all.add(new Publisher("publisher " + i));
            }
            em.persist(all.get(0)).persist(all.get(1)).persist(all.get(2));
            stopsIn(EntityManager::flush);
            em.persist(all.get(3));
            stopsIn(tx -> {
                tx.remove(all.get(1));
                tx.flush();
            });
            em.persist(all.get(4));
            em.flush();

            assertThat(all).extracting(publisher -> some(publisher.getId())).isSorted();
            assertThat(publishers()).isEqualTo(5);
        }

        @Test
        @Requires(Capabilities.Feature.SAVEPOINTS)
        void new_entities_keep_their_order_when_a_flush_within_fails_or_is_undone() {
            given(new Author("Taken", "taken@example.org"));
            List<Author> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(new Author("author " + i, i == 1 ? "taken@example.org" : i + "@example.org"));
            }
            em.persistAll(all);
            em.transactional(tx -> {
                assertThatThrownBy(tx::flush).isInstanceOf(UniqueConstraintViolationException.class);
                all.get(1).setEmail("free@example.org");
                stopsIn(EntityManager::flush);
            });

            assertThat(all).extracting(author -> some(author.getId())).isSorted();
        }

        @Test
        void what_was_persisted_within_is_forgotten() {
            Publisher orbit = new Publisher("Orbit");
            stopsIn(tx -> tx.persist(orbit).flush());

            assertThat(orbit.getId()).isNull();
            assertThat(em.contains(orbit)).isFalse();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void changes_are_to_be_written_again_with_the_old_version() {
            given(new Author("Jon"));
            Author jon = em.findAll(Author.class).get(0);
            int version = jon.getVersion();
            Instant updated = jon.getUpdatedAt();
            stopsIn(tx -> {
                jon.setName("Changed");
                tx.flush();
                jon.setName("Changed again");
                tx.flush();
                assertThat(jon.getVersion()).isEqualTo(version + 2);
            });

            assertThat(jon.getVersion()).isEqualTo(version);
            assertThat(jon.getUpdatedAt()).isEqualTo(updated);
            assertThat(fresh().findAll(Author.class).get(0).getName()).isEqualTo("Jon");
            em.flush();
            assertThat(fresh().findAll(Author.class).get(0).getName()).isEqualTo(jon.getName());
        }

        @Test
        void removed_entities_are_managed_again() {
            given(new Publisher("Orbit"));
            Publisher orbit = em.findAll(Publisher.class).get(0);
            stopsIn(tx -> tx.remove(orbit).flush());

            assertThat(em.contains(orbit)).isTrue();
            assertThat(em.findOne(Publisher.class, some(orbit.getId()))).isSameAs(orbit);
            assertThat(publishers()).isEqualTo(1);
        }

        @Test
        void a_removal_of_before_is_still_to_be_done() {
            given(new Publisher("Orbit"));
            em.remove(em.findAll(Publisher.class).get(0));
            stopsIn(EntityManager::flush);

            em.flush();
            assertThat(publishers()).isZero();
        }

        @Test
        void collections_are_to_be_written_again() {
            given(new Book("Winter", new Author("Jon")), new BookTag("cold"));
            Book winter = em.findAll(Book.class, o -> o.populate("tags")).get(0);
            BookTag cold = em.findAll(BookTag.class).get(0);
            winter.getTags().add(cold);
            stopsIn(EntityManager::flush);

            assertThat(winter.getTags()).containsExactly(cold);
            em.flush();
            assertThat(fresh().findAll(Book.class, o -> o.populate("tags"))
                            .get(0)
                            .getTags())
                    .hasSize(1);
        }
    }

    @Test
    @Requires({Capabilities.Feature.TRANSACTIONS, Capabilities.Feature.LOCK_NO_WAIT})
    void after_a_failure_that_was_caught_a_commit_keeps_all_or_says_that_it_kept_nothing() {
        given(new Author("Jon"));
        EntityManager holder = fresh();
        holder.begin();
        holder.find(Author.class, Condition.all(), o -> o.lock(LockMode.PESSIMISTIC_WRITE));
        em.begin();
        em.persist(new Publisher("Orbit")).flush();
        assertThatThrownBy(
                        () -> em.find(Author.class, Condition.all(), o -> o.lock(LockMode.PESSIMISTIC_WRITE_OR_FAIL)))
                .isInstanceOf(LockWaitTimeoutException.class);
        Throwable refused = catchThrowable(em::commit);
        holder.rollback();

        assertThat(em.isInTransaction()).isFalse();
        assertThat(publishers()).isEqualTo(refused == null ? 1 : 0);
        if (refused != null) {
            assertThat(refused).isInstanceOf(TransactionStateException.class).hasMessageContaining("rolled back");
            assertThat(refused.getSuppressed()[0]).isInstanceOf(LockWaitTimeoutException.class);
        }
        em.persist(new Publisher("Ace")).flush();
        assertThat(publishers()).isEqualTo(refused == null ? 2 : 1);
    }

    @Test
    @Requires({Capabilities.Feature.TRANSACTIONS, Capabilities.Feature.LOCK_NO_WAIT})
    void a_failure_in_a_nested_transaction_costs_that_one_only() {
        given(new Author("Jon"));
        EntityManager holder = fresh();
        holder.begin();
        holder.find(Author.class, Condition.all(), o -> o.lock(LockMode.PESSIMISTIC_WRITE));
        em.transactional(tx -> {
            tx.persist(new Publisher("Orbit"));
            assertThatThrownBy(() -> tx.transactional(inner ->
                            inner.find(Author.class, Condition.all(), o -> o.lock(LockMode.PESSIMISTIC_WRITE_OR_FAIL))))
                    .isInstanceOf(LockWaitTimeoutException.class);
            tx.persist(new Publisher("Ace"));
        });
        holder.rollback();

        assertThat(publishers()).isEqualTo(2);
    }

    @Test
    void forks_do_not_see_what_is_not_committed() {
        em.begin();
        em.rollback();

        assertThat(em.fork()).isNotSameAs(em);
        assertThat(em.fork().isInTransaction()).isFalse();
    }

    @Nested
    class Repeated {

        private final AtomicInteger times = new AtomicInteger();

        private SerializationFailureException met() {
            return new SerializationFailureException(new DriverError("It met another one.", null, null, null));
        }

        @Test
        void work_that_has_met_another_is_begun_anew_and_what_it_did_is_forgotten() {
            em.transactional(
                    tx -> {
                        tx.persist(new Publisher("time " + times.incrementAndGet()));
                        tx.flush();
                        if (times.get() < 3) {
                            throw met();
                        }
                    },
                    t -> t.retries(2));

            assertThat(times).hasValue(3);
            assertThat(fresh().findAll(Publisher.class))
                    .extracting(Publisher::getName)
                    .containsExactly("time 3");
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void no_more_often_than_asked_for() {
            assertThatThrownBy(() -> em.transactional(
                            tx -> {
                                times.incrementAndGet();
                                throw met();
                            },
                            t -> t.retries(2)))
                    .isInstanceOf(SerializationFailureException.class);
            assertThat(times).hasValue(3);
            assertThat(em.isInTransaction()).isFalse();
        }

        @Test
        void other_failures_are_not_repeated() {
            assertThatThrownBy(() -> em.transactional(
                            tx -> {
                                times.incrementAndGet();
                                throw new Stop();
                            },
                            t -> t.retries(5)))
                    .isInstanceOf(Stop.class);
            assertThat(times).hasValue(1);
        }

        @Test
        @Requires({Capabilities.Feature.TRANSACTIONS, Capabilities.Feature.CONCURRENT_TRANSACTIONS})
        void a_row_that_others_have_changed_is_read_anew() {
            given(new Author("Jon"));
            em.transactional(
                    tx -> {
                        Author author = tx.findAll(Author.class).get(0);
                        if (times.incrementAndGet() == 1) {
                            EntityManager other = fresh();
                            other.findAll(Author.class).get(0).setName("Aegon");
                            other.flush();
                        }
                        author.setName(author.getName() + "!");
                    },
                    t -> t.retries(3));

            assertThat(fresh().findAll(Author.class))
                    .extracting(Author::getName)
                    .containsExactly("Aegon!");
            assertThat(times).hasValue(2);
        }

        @Test
        @Requires({Capabilities.Feature.TRANSACTIONS, Capabilities.Feature.CONCURRENT_TRANSACTIONS})
        void increments_of_many_threads_lose_none() throws Exception {
            given(new Author("0"));
            ExecutorService pool = Executors.newFixedThreadPool(3);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(pool.submit(() -> {
                    for (int j = 0; j < 5; j++) {
                        fresh().transactional(
                                        tx -> {
                                            Author counter =
                                                    tx.findAll(Author.class).get(0);
                                            counter.setName(String.valueOf(Integer.parseInt(counter.getName()) + 1));
                                        },
                                        t -> t.retries(100));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
            pool.shutdown();

            assertThat(fresh().findAll(Author.class))
                    .extracting(Author::getName)
                    .containsExactly("15");
        }

        @Test
        void only_from_an_empty_beginning() {
            em.persist(new Publisher("Orbit"));
            assertThatThrownBy(() -> em.transactional(tx -> {}, t -> t.retries(1)))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("fork()");
            assertThatThrownBy(() -> em.transactional(tx -> {}, t -> t.retries(-1)))
                    .isInstanceOf(ValidationException.class);
            EntityManager other = fresh();
            other.begin();
            assertThatThrownBy(() -> other.transactional(tx -> {}, t -> t.retries(1)))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("outermost");
            other.rollback();
        }

        @Test
        void objects_from_outside_are_new_again() {
            Publisher orbit = new Publisher("Orbit");
            Author author = new Author("Jon");
            Book book = new Book("Winter", author);
            author.getBooks().add(book);
            book.setPublisher(Ref.of(orbit));
            em.transactional(
                    tx -> {
                        assertThat(orbit.getId()).isNull();
                        assertThat(author.getId()).isNull();
                        tx.persist(author).flush();
                        if (times.incrementAndGet() < 3) {
                            throw met();
                        }
                    },
                    t -> t.retries(2));

            Author found = fresh().findAll(Author.class, o -> o.populate("books.publisher"))
                    .get(0);
            assertThat(found.getBooks()).extracting(Book::getTitle).containsExactly("Winter");
            assertThat(some(found.getBooks().toList().get(0).getPublisher())
                            .get()
                            .getName())
                    .isEqualTo("Orbit");
        }
    }
}
