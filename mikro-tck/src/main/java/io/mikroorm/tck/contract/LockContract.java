// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows are kept from being changed by others: by their version, or by a lock that lasts as long as the transaction. */
@Requires(Feature.TRANSACTIONS)
public abstract class LockContract extends Contract {

    private static final Condition<Object> ALL = Condition.all();

    private Author author(EntityManager by, String name) {
        return by.findOneOrFail(Author.class, where("name").eq(name));
    }

    /** Somebody else changes the row of an author meanwhile. */
    private void rename(String from, String to) {
        EntityManager other = fresh();
        author(other, from).setName(to);
        other.flush();
    }

    private long key(String name) {
        return some(author(fresh(), name).getId());
    }

    private List<String> names(EntityManager by, LockMode mode) {
        return by.find(Author.class, ALL, o -> o.lock(mode).orderBy("name")).stream()
                .map(Author::getName)
                .toList();
    }

    @Nested
    class Optimistic {

        @Test
        void an_entity_of_another_version_than_expected_is_refused() {
            given(new Author("Jon"));
            long id = key("Jon");
            int version = author(em, "Jon").getVersion();

            assertThat(em.findOne(Author.class, id, o -> o.lockVersion(version)))
                    .isNotNull();
            assertThatThrownBy(() -> em.findOne(Author.class, id, o -> o.lockVersion(version + 1)))
                    .isInstanceOf(OptimisticLockException.class)
                    .hasMessageContaining("Author#" + id);
            assertThatThrownBy(() -> em.find(
                            Author.class, ALL, o -> o.lock(LockMode.OPTIMISTIC).lockVersion(version + 1)))
                    .isInstanceOfSatisfying(OptimisticLockException.class, e -> assertThat(e.entity())
                            .isSameAs(author(em, "Jon")));
        }

        @Test
        void a_loaded_version_is_compared_without_a_statement() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            statements.reset();
            em.lock(jon, jon.getVersion());

            assertThatThrownBy(() -> em.lock(jon, jon.getVersion() - 1)).isInstanceOf(OptimisticLockException.class);
            assertThat(statements.all()).isZero();
        }

        @Test
        void a_row_that_was_changed_is_noticed_when_asked() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            em.lock(jon, LockMode.OPTIMISTIC);
            rename("Jon", "Aegon");

            assertThatThrownBy(() -> em.lock(jon, LockMode.OPTIMISTIC))
                    .isInstanceOfSatisfying(OptimisticLockException.class, e -> assertThat(e.entity())
                            .isSameAs(jon));
        }

        @Test
        void an_entity_without_a_version_is_refused() {
            given(new Publisher("Orbit"));
            Publisher orbit = em.findAll(Publisher.class).get(0);

            assertThatThrownBy(() -> em.find(Publisher.class, ALL, o -> o.lock(LockMode.OPTIMISTIC)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("@Version");
            assertThatThrownBy(() -> em.lock(orbit, LockMode.OPTIMISTIC)).isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> em.lock(orbit, 1)).isInstanceOf(ValidationException.class);
        }
    }

    @Nested
    class What_a_pessimistic_lock_needs {

        @Test
        void a_transaction() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            statements.reset();

            assertThatThrownBy(() -> em.lock(jon, LockMode.PESSIMISTIC_READ))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("PESSIMISTIC_READ")
                    .hasMessageContaining("transaction");
            assertThatThrownBy(() -> names(em, LockMode.PESSIMISTIC_WRITE))
                    .isInstanceOf(TransactionStateException.class);
            assertThatThrownBy(() -> em.findOne(
                            Author.class, some(jon.getId()), o -> o.lock(LockMode.PESSIMISTIC_WRITE_OR_FAIL)))
                    .isInstanceOf(TransactionStateException.class);
            assertThat(statements.all()).isZero();
        }

        @Test
        void that_may_write() {
            assertThatThrownBy(() -> em.transactional(tx -> names(tx, LockMode.PESSIMISTIC_WRITE), t -> t.readOnly()))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("read only");
        }

        @Test
        @Requires(Feature.PESSIMISTIC_LOCKS)
        void and_a_managed_entity() {
            given(new Author("Jon"));
            Author stranger = author(fresh(), "Jon");

            em.transactional(tx -> {
                assertThatThrownBy(() -> tx.lock(stranger, LockMode.PESSIMISTIC_WRITE))
                        .isInstanceOf(ValidationException.class)
                        .hasMessageContaining("managed");
                Author added = new Author("New");
                tx.persist(added);
                assertThatThrownBy(() -> tx.lock(added, LockMode.PESSIMISTIC_WRITE))
                        .isInstanceOf(EntityNotFoundException.class);
            });
        }

        @Test
        @Requires(Feature.PESSIMISTIC_LOCKS)
        void whose_row_is_there() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            EntityManager other = fresh();
            other.remove(author(other, "Jon")).flush();

            assertThatThrownBy(() -> em.transactional(tx -> tx.lock(jon, LockMode.PESSIMISTIC_PARTIAL_WRITE)))
                    .isInstanceOf(EntityNotFoundException.class);
        }
    }

    @Test
    void a_store_that_cannot_lock_says_so() {
        given(new Author("Jon"));
        boolean locks = driver().capabilities().has(Feature.PESSIMISTIC_LOCKS);
        em.transactional(tx -> {
            if (locks) {
                assertThat(names(tx, LockMode.PESSIMISTIC_WRITE)).containsExactly("Jon");
            } else {
                assertThatThrownBy(() -> names(tx, LockMode.PESSIMISTIC_WRITE))
                        .isInstanceOf(ValidationException.class)
                        .hasMessageContaining("PESSIMISTIC_WRITE");
            }
        });
    }

    @Nested
    @Requires(Feature.PESSIMISTIC_LOCKS)
    class What_is_read_under_a_lock {

        @Test
        void an_entity_that_is_managed_already_is_asked_for_and_takes_over_what_the_row_says() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            rename("Jon", "Aegon");
            statements.reset();

            em.transactional(tx -> {
                Author locked =
                        tx.findOneOrFail(Author.class, some(jon.getId()), o -> o.lock(LockMode.PESSIMISTIC_WRITE));
                assertThat(locked).isSameAs(jon);
                assertThat(statements.selects()).isEqualTo(1);
                assertThat(jon.getName()).isEqualTo("Aegon");
                jon.setName("Aegon VI");
            });
            assertThat(author(fresh(), "Aegon VI").getVersion()).isEqualTo(3);
        }

        @Test
        void so_does_one_that_is_locked_by_itself() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            rename("Jon", "Aegon");

            em.transactional(tx -> {
                tx.lock(jon, LockMode.PESSIMISTIC_READ);
                assertThat(jon.getName()).isEqualTo("Aegon");
            });
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void one_with_changes_keeps_them_and_its_version_tells() {
            given(new Author("Jon"));
            Author jon = author(em, "Jon");
            jon.setEmail("mine@example.org");
            rename("Jon", "Aegon");

            assertThatThrownBy(() -> em.transactional(tx -> {
                        assertThat(names(tx, LockMode.PESSIMISTIC_WRITE)).containsExactly("Jon");
                        assertThat(jon.getEmail()).isEqualTo("mine@example.org");
                    }))
                    .isInstanceOf(OptimisticLockException.class);
        }

        @Test
        void a_reference_is_loaded() {
            given(new Author("Jon"));
            Author jon = em.getReference(Author.class, key("Jon"));

            em.transactional(tx -> {
                tx.lock(jon, LockMode.PESSIMISTIC_WRITE);
                assertThat(tx.isLoaded(jon)).isTrue();
            });
        }

        @Test
        void collections_keep_what_was_added() {
            given(new Book("Winter", new Author("Jon")), new BookTag("cold"));
            Book winter = em.findAll(Book.class, o -> o.populate("tags")).get(0);
            winter.getTags().add(em.findAll(BookTag.class).get(0));
            em.transactional(tx -> tx.lock(winter, LockMode.PESSIMISTIC_WRITE));

            assertThat(fresh().findAll(Book.class, o -> o.populate("tags"))
                            .get(0)
                            .getTags())
                    .hasSize(1);
        }
    }

    @Nested
    @Requires(Feature.PESSIMISTIC_LOCKS)
    class A_query_that_locks {

        private void aLibrary() {
            Author jon = new Author("Jon");
            Author sam = new Author("Sam");
            Book winter = new Book("Winter", jon);
            winter.getTags().add(new BookTag("cold"));
            winter.getTags().add(new BookTag("white"));
            Book healing = new Book("Healing", sam);
            healing.getTags().add(new BookTag("warm"));
            given(winter, healing, new Book("Ash", sam));
        }

        @Test
        void may_have_conditions_on_relations_an_order_and_a_window() {
            aLibrary();
            em.transactional(tx -> assertThat(tx.find(
                            Book.class,
                            where("author.name")
                                    .eq("Sam")
                                    .and(where("tags.name").eq("warm")),
                            o -> o.lock(LockMode.PESSIMISTIC_WRITE)
                                    .orderBy("author.name", "title desc")
                                    .limit(1)))
                    .extracting(Book::getTitle)
                    .containsExactly("Healing"));
        }

        @Test
        void populates_by_statements_of_their_own() {
            aLibrary();
            em.transactional(tx -> {
                List<Book> books = tx.find(Book.class, ALL, o -> o.lock(LockMode.PESSIMISTIC_READ)
                        .populate("author", "tags")
                        .orderBy("title")
                        .limit(2)
                        .offset(1));
                assertThat(statements.selects()).isEqualTo(3);
                assertThat(books).extracting(Book::getTitle).containsExactly("Healing", "Winter");
                assertThat(books.get(0).getAuthor().getName()).isEqualTo("Sam");
                assertThat(books.get(1).getTags()).hasSize(2);
            });
        }

        @Test
        void is_not_mistaken_for_one_that_does_not() {
            aLibrary();
            em.transactional(tx -> {
                long id = some(tx.findAll(Book.class).get(0).getId());
                for (LockMode mode : List.of(LockMode.PESSIMISTIC_WRITE, LockMode.PESSIMISTIC_READ)) {
                    assertThat(tx.findOne(Book.class, id, o -> o.lock(mode))).isNotNull();
                    assertThat(tx.find(Book.class, ALL, o -> o.lock(mode))).hasSize(3);
                }
            });
            assertThat(em.findAll(Book.class)).hasSize(3);
        }
    }

    @Test
    @Requires(Feature.PESSIMISTIC_LOCKS)
    void increments_under_a_lock_lose_none() throws Exception {
        given(new Publisher("0"));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(pool.submit(() -> {
                for (int j = 0; j < 10; j++) {
                    fresh().transactional(tx -> {
                        Publisher counter =
                                tx.findOneOrFail(Publisher.class, ALL, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
                        counter.setName(String.valueOf(Integer.parseInt(counter.getName()) + 1));
                    });
                }
            }));
        }
        for (Future<?> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();

        assertThat(fresh().findAll(Publisher.class).get(0).getName()).isEqualTo("40");
    }

    @Nested
    @Requires(Feature.ROW_LOCKS)
    class Another_transaction {

        private EntityManager other() {
            EntityManager other = fresh();
            other.begin();
            return other;
        }

        @Test
        void waits_for_the_lock_and_then_sees_what_was_written() throws Exception {
            given(new Author("Jon"));
            ExecutorService pool = Executors.newSingleThreadExecutor();
            CountDownLatch ready = new CountDownLatch(1);
            em.begin();
            Author jon = em.findOneOrFail(Author.class, ALL, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
            Future<List<String>> waiting = pool.submit(() -> fresh().transactionalGet(tx -> {
                assertThat(tx.count(Author.class)).isEqualTo(1);
                ready.countDown();
                return names(tx, LockMode.PESSIMISTIC_WRITE);
            }));
            ready.await();
            jon.setName("Aegon");
            em.flush();
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            em.commit();

            assertThat(waiting.get(30, TimeUnit.SECONDS)).containsExactly("Aegon");
            pool.shutdown();
        }

        @Test
        void reads_without_a_lock_what_was_there_before() {
            given(new Author("Jon"));
            em.transactional(tx -> {
                assertThat(names(tx, LockMode.PESSIMISTIC_WRITE)).containsExactly("Jon");
                assertThat(fresh().findAll(Author.class)).hasSize(1);
            });
        }

        @Test
        @Requires(Feature.SHARED_ROW_LOCKS)
        void may_hold_a_lock_to_read_at_the_same_time() {
            given(new Author("Jon"));
            em.begin();
            EntityManager other = other();

            assertThat(names(em, LockMode.PESSIMISTIC_READ)).containsExactly("Jon");
            assertThat(names(other, LockMode.PESSIMISTIC_READ)).containsExactly("Jon");
            other.rollback();
            em.rollback();
        }

        @Test
        @Requires(Feature.LOCK_NO_WAIT)
        void fails_at_once_where_it_asks_for_that() {
            given(new Author("Jon"), new Author("Sam"));
            em.begin();
            author(em, "Jon");
            Author jon =
                    em.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.lock(LockMode.PESSIMISTIC_READ));
            for (LockMode mode : List.of(LockMode.PESSIMISTIC_WRITE_OR_FAIL, LockMode.PESSIMISTIC_PARTIAL_WRITE)) {
                EntityManager other = other();
                Author theirs = author(other, "Jon");
                assertThatThrownBy(() -> other.lock(theirs, mode)).isInstanceOf(LockWaitTimeoutException.class);
                other.rollback();
            }
            em.lock(jon, LockMode.PESSIMISTIC_WRITE);
            EntityManager other = other();
            assertThatThrownBy(() -> names(other, LockMode.PESSIMISTIC_READ_OR_FAIL))
                    .isInstanceOf(LockWaitTimeoutException.class);
            other.rollback();
            em.rollback();
        }

        @Test
        @Requires(Feature.SKIP_LOCKED)
        void leaves_out_what_is_locked_where_it_asks_for_that() {
            given(new Author("Jon"), new Author("Sam"));
            long jon = key("Jon");
            em.begin();
            em.findOneOrFail(Author.class, jon, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
            EntityManager other = other();

            assertThat(names(other, LockMode.PESSIMISTIC_PARTIAL_WRITE)).containsExactly("Sam");
            assertThat(names(other, LockMode.PESSIMISTIC_PARTIAL_READ)).containsExactly("Sam");
            other.rollback();
            em.rollback();
        }
    }
}
