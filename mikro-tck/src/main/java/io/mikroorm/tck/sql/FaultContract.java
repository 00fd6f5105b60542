// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.sql.FaultyDataSource.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A flush fails at each of its statements, once with an error on a connection that lives on, once with the connection gone: the
 * database is as before, and the same flush succeeds afterwards.
 */
public abstract class FaultContract {

    private static final int MOST = 200;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** A database with a data source before it that can be told to fail. */
    private final class Breakable implements AutoCloseable {

        private final AtomicReference<FaultyDataSource> faults = new AtomicReference<>();
        private final AtomicReference<KeptConnections> connections = new AtomicReference<>();
        private final MikroORM orm = driver().open(Domain.LIBRARY, c -> {}, this::wrap);

        private DataSource wrap(DataSource physical) {
            connections.set(new KeptConnections(physical));
            faults.set(FaultyDataSource.before(connections.get().dataSource()));
            return faults().dataSource();
        }

        FaultyDataSource faults() {
            return faults.get();
        }

        /** A trial on the rows of which nothing is left of the one before. */
        Trial trial() {
            EntityManager em = orm.em().fork();
            for (Class<?> type : List.of(Book.class, Author.class, Publisher.class, BookTag.class)) {
                em.findAll(type).forEach(em::remove);
            }
            em.flush();
            return new Trial(this);
        }

        @Override
        public void close() {
            orm.close();
            connections.get().close();
        }
    }

    /** Some rows, and an entity manager that has changed them and not flushed. */
    private static final class Trial {

        private final MikroORM orm;
        private final FaultyDataSource faults;
        private final EntityManager em;
        private final String before;

        Trial(Breakable database) {
            orm = database.orm;
            faults = database.faults();
            EntityManager first = orm.em().fork();
            Author jon = new Author("Jon");
            BookTag cold = new BookTag("cold");
            for (int i = 0; i < 3; i++) {
                Book book = new Book("book " + i, jon);
                book.setIsbn("isbn " + i);
                book.getTags().add(cold);
                book.getChapters().add(new Chapter(1, "one", book));
                book.setCover(new Cover("colour " + i));
                first.persist(book);
            }
            first.persist(new Publisher("Orbit")).persist(new Publisher("Ace")).flush();
            before = text();
            em = orm.em().fork();
            change();
        }

        FaultyDataSource faults() {
            return faults;
        }

        String text() {
            EntityManager reader = orm.em().fork();
            List<String> lines = new ArrayList<>();
            reader.findAll(Author.class).forEach(a -> lines.add("author " + a.getName()));
            reader.findAll(Publisher.class, o -> o.populate("flagship"))
                    .forEach(p -> lines.add("publisher " + p.getName() + " "
                            + (p.getFlagship() == null
                                    ? ""
                                    : p.getFlagship().get().getTitle())));
            reader.findAll(Book.class, o -> o.populate("tags", "chapters", "cover"))
                    .forEach(b -> lines.add("book " + b.getTitle() + " " + b.getIsbn() + " "
                            + b.getTags().toList().stream()
                                    .map(BookTag::getName)
                                    .toList() + " "
                            + b.getChapters().size() + " " + (b.getCover() == null ? "" : b.getCover().colour)));
            reader.findAll(BookTag.class).forEach(t -> lines.add("tag " + t.getName()));
            lines.add(reader.count(Chapter.class) + " chapters, " + reader.count(Cover.class) + " covers");
            Collections.sort(lines);
            return String.join("\n", lines);
        }

        /** A bit of everything that a flush can do. */
        private void change() {
            List<Book> books = em.findAll(
                    Book.class, o -> o.populate("author", "tags", "chapters").orderBy("title"));
            books.get(0).getAuthor().setName("Jon S.");
            books.get(0).setIsbn("isbn 1");
            books.get(1).setIsbn("isbn 0");
            books.get(0).getTags().clear();
            books.get(1).getTags().add(new BookTag("sharp"));
            books.get(1).getChapters().clear();
            books.get(1).setCover(null);
            em.remove(books.get(2));
            Publisher tor = new Publisher("Tor");
            Book wall = new Book("Wall", new Author("Arya"));
            wall.setPublisher(Ref.of(tor));
            wall.setCover(new Cover("white"));
            wall.getChapters().add(new Chapter(1, "one", wall));
            tor.setFlagship(Ref.of(wall));
            em.persist(wall);
            em.remove(em.findAll(Publisher.class, o -> o.orderBy("name")).get(0));
        }
    }

    private final Breakable database = new Breakable();

    @AfterEach
    void close() {
        database.close();
    }

    /** A trial in which a statement fails; false when there was none with that number. */
    private interface ObjIntPredicate {
        boolean test(Trial trial, int statement);
    }

    private String expected() {
        Trial trial = database.trial();
        trial.em.flush();
        assertThat(trial.em.plan().isEmpty()).isTrue();
        return trial.text();
    }

    private static @Nullable RuntimeException failure(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Runs a trial for each statement until none fails any more. */
    private int forEachStatement(Fault fault, ObjIntPredicate trialWithFault) {
        int statement = 1;
        while (statement < MOST) {
            try {
                if (!trialWithFault.test(database.trial(), statement)) {
                    return statement - 1;
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "with statement " + statement + " failing (" + fault + "): " + e.getMessage(), e);
            }
            statement++;
        }
        throw new AssertionError("a flush of more than " + MOST + " statements");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void at_top_level(Fault fault) {
        String after = expected();
        int statements = forEachStatement(fault, (trial, statement) -> {
            trial.faults().failAt(statement, fault);
            String plan = trial.em.plan().toString();
            RuntimeException failure = failure(trial.em::flush);
            if (!trial.faults().disarm()) {
                assertThat(failure).isNull();
                return false;
            }
            assertThat(failure).isInstanceOf(DriverException.class);
            assertThat(trial.em.isInTransaction()).isFalse();
            assertThat(trial.text()).isEqualTo(trial.before);
            assertThat(trial.em.plan()).hasToString(plan);
            trial.em.flush();
            assertThat(trial.text()).isEqualTo(after);
            assertThat(trial.em.plan().isEmpty()).isTrue();
            return true;
        });
        assertThat(statements).isGreaterThan(10);
    }

    @Test
    void inside_a_nested_transaction_with_the_connection_alive() {
        String after = expected();
        int statements = forEachStatement(Fault.ERROR, (trial, statement) -> {
            trial.em.setFlushMode(FlushMode.COMMIT);
            trial.em.begin();
            trial.em.count(Author.class);
            String plan = trial.em.plan().toString();
            trial.faults().failAt(statement, Fault.ERROR);
            RuntimeException failure = failure(() -> trial.em.transactional(EntityManager::flush));
            boolean fired = trial.faults().disarm();
            if (fired) {
                assertThat(failure).isInstanceOf(DriverException.class);
                assertThat(trial.em.isInTransaction()).isTrue();
                assertThat(trial.em.plan()).hasToString(plan);
                trial.em.transactional(EntityManager::flush);
            }
            trial.em.commit();
            assertThat(trial.text()).isEqualTo(after);
            assertThat(trial.em.plan().isEmpty()).isTrue();
            return fired;
        });
        assertThat(statements).isGreaterThan(10);
    }

    @Test
    void inside_a_nested_transaction_with_the_connection_gone() {
        String after = expected();
        int statements = forEachStatement(Fault.CONNECTION_GONE, (trial, statement) -> {
            trial.faults().failAt(statement, Fault.CONNECTION_GONE);
            String plan = trial.em.plan().toString();
            Runnable work = () -> trial.em.transactional(outer -> outer.transactional(EntityManager::flush));
            RuntimeException failure = failure(work);
            if (!trial.faults().disarm()) {
                assertThat(failure).isNull();
                return false;
            }
            assertThat(failure).isInstanceOf(DriverException.class);
            assertThat(trial.em.isInTransaction()).isFalse();
            assertThat(trial.text()).isEqualTo(trial.before);
            assertThat(trial.em.plan()).hasToString(plan);
            work.run();
            assertThat(trial.text()).isEqualTo(after);
            return true;
        });
        assertThat(statements).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_failure_of_the_commit_says_that_the_outcome_is_unknown(Fault fault) {
        Trial trial = database.trial();
        trial.faults().failAtCommit(fault);
        assertThatThrownBy(trial.em::flush)
                .isInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageContaining("unknown");

        assertThat(trial.em.isInTransaction()).isFalse();
        assertThat(trial.text()).isEqualTo(trial.before);
    }

    @Test
    void a_foreign_key_that_the_commit_finds_broken_is_that_error_and_nothing_is_kept() {
        AtomicReference<DataSource> database = new AtomicReference<>();
        try (MikroORM orm = driver().open(Domain.LIBRARY, c -> {}, d -> {
            database.set(d);
            return d;
        })) {
            driver().deferForeignKeys(database.get(), "book");
            EntityManager em = orm.em().fork();
            Author gone = em.getReference(Author.class, 4_711L);
            Author jon = new Author("Jon");
            Book winter = new Book("Winter", gone);
            em.persist(jon).persist(winter);
            String plan = em.plan().toString();
            assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
            assertThatThrownBy(() -> em.transactional(EntityManager::flush))
                    .isInstanceOf(ForeignKeyConstraintViolationException.class);

            assertThat(em.plan()).hasToString(plan);
            assertThat(orm.em().fork().count(Author.class)).isZero();
            winter.setAuthor(jon);
            em.flush();
            assertThat(orm.em().fork().count(Book.class)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_read_that_fails_costs_that_read_only(Fault fault) {
        Trial trial = database.trial();
        EntityManager reader = database.orm.em().fork();
        trial.faults().failAt(1, fault);
        assertThatThrownBy(() -> reader.findAll(Author.class)).isInstanceOf(DriverException.class);

        assertThat(reader.findAll(Author.class)).hasSize(1);
        assertThat(reader.plan().isEmpty()).isTrue();
    }

    @Test
    void a_populate_that_fails_halfway_leaves_collections_unloaded() {
        Trial trial = database.trial();
        EntityManager reader = database.orm.em().fork();
        trial.faults().failAt(2, Fault.ERROR);
        assertThatThrownBy(() -> reader.findAll(Book.class, o -> o.populate("tags")))
                .isInstanceOf(DriverException.class);
        trial.faults().disarm();

        assertThat(reader.findAll(Book.class, o -> o.populate("tags")))
                .hasSize(3)
                .allSatisfy(book -> assertThat(book.getTags()).hasSize(1));
    }
}
