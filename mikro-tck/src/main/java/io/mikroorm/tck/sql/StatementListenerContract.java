// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.StatementCounter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A listener sees each statement once, as it was sent, and what came of it. */
public abstract class StatementListenerContract {

    private final StatementCounter statements = new StatementCounter();

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    private void on(Consumer<EntityManager> work) {
        try (MikroORM orm = driver().open(Domain.LIBRARY, c -> c.listener(statements))) {
            statements.reset();
            work.accept(orm.em().fork());
        }
    }

    @Test
    void a_flush_is_seen_from_begin_to_commit() {
        on(em -> em.persist(new Author("Jon")).flush());

        // before it, a database may be told of the isolation
        assertThat(statements.begins()).isEqualTo(1);
        assertThat(statements.texts().indexOf("begin")).isBetween(0, 1);
        assertThat(statements.texts()).last().isEqualTo("commit");
        assertThat(statements.inserts()).isEqualTo(1);
        assertThat(statements.rows("insert")).isEqualTo(1);
        assertThat(statements.events()).allSatisfy(event -> {
            assertThat(event.failure()).isNull();
            assertThat(event.nanoseconds()).isPositive();
            assertThat(event.executions()).isPositive();
        });
    }

    @Test
    void identifiers_are_quoted_and_values_are_placeholders() {
        on(em -> em.find(Author.class, where("name").eq("Jon")));

        assertThat(statements.texts()).singleElement().asString().contains("?").doesNotContain("Jon");
        assertThat(statements.texts().get(0)).matches("(?s).*[\"`\\[]author[\"`\\]].*");
    }

    @Test
    void rows_that_were_read_are_counted() {
        on(em -> {
            em.persist(new Publisher("One")).persist(new Publisher("Two")).flush();
            em.clear();
            statements.reset();
            em.findAll(Publisher.class);
        });

        assertThat(statements.events()).singleElement().satisfies(event -> assertThat(event.rows())
                .isEqualTo(2));
    }

    @Test
    void a_failure_is_seen_with_what_is_thrown_and_followed_by_the_rollback() {
        on(em -> {
            em.persist(new Author("a", "same")).flush();
            em.persist(new Author("b", "same"));
            statements.reset();
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        });

        assertThat(statements.events())
                .filteredOn(event -> event.failure() != null)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.statement()).contains("insert into");
                    assertThat(event.failure()).isInstanceOf(UniqueConstraintViolationException.class);
                });
        assertThat(statements.texts()).last().isEqualTo("rollback");
    }

    @Test
    void savepoints_are_seen() {
        on(em -> em.transactional(outer -> {
            outer.persist(new Publisher("One"));
            outer.transactional(inner -> inner.persist(new Publisher("Two")));
        }));

        assertThat(statements.count("savepoint")).isPositive();
        assertThat(statements.count("savepoint")).isEqualTo(statements.count("release"));
        assertThat(statements.begins()).isEqualTo(1);
    }
}
