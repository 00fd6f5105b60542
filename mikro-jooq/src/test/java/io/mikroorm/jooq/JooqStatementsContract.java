// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.exception.SyntaxErrorException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.BookTag_;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Statements of jOOQ are part of the transaction, their connection goes back, and their failures are those of the library. */
public abstract class JooqStatementsContract extends JooqContract {

    /** More often than any pool has connections. */
    private static final int OFTEN = 25;

    private List<String> names(Jooq by) {
        JooqTable<BookTag> t = by.table(BookTag.class);
        return by.dsl()
                .select(t.field(BookTag_.name))
                .from(t)
                .orderBy(t.field(BookTag_.id))
                .fetch(t.field(BookTag_.name));
    }

    private static int rename(Jooq by, String to) {
        JooqTable<BookTag> t = by.table(BookTag.class);
        return by.dsl().update(t).set(t.field(BookTag_.name), to).execute();
    }

    @Test
    void it_sees_what_the_transaction_has_written_and_a_rollback_takes_back_what_it_wrote() {
        given(new BookTag("one"));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new BookTag("two"));
                    tx.flush();
                    Jooq inside = Jooq.of(tx);
                    assertThat(names(inside)).containsExactly("one", "two");
                    assertThat(rename(inside, "three")).isEqualTo(2);
                    assertThat(tx.count(BookTag.class, BookTag_.name.eq("three")))
                            .isEqualTo(2);
                    throw new IllegalStateException("back");
                }))
                .hasMessage("back");
        assertThat(names(Jooq.of(fresh()))).containsExactly("one");
    }

    @Test
    void what_it_writes_is_committed_with_the_transaction() {
        given(new BookTag("one"));
        em.transactional(tx -> rename(Jooq.of(tx), "two"));
        assertThat(names(Jooq.of(fresh()))).containsExactly("two");
    }

    @Test
    void an_entry_that_was_made_outside_is_part_of_a_transaction_as_well() {
        given(new BookTag("one"));
        em.begin();
        rename(jooq, "two");
        assertThat(names(jooq)).containsExactly("two");
        em.rollback();
        assertThat(names(jooq)).containsExactly("one");
    }

    @Test
    void outside_of_a_transaction_each_statement_commits_by_itself_and_the_connection_goes_back() {
        given(new BookTag("one"));
        for (int i = 0; i < OFTEN; i++) {
            Jooq each = Jooq.of(fresh());
            rename(each, "tag " + i);
            assertThat(names(Jooq.of(fresh()))).containsExactly("tag " + i);
        }
    }

    @Test
    void the_connection_goes_back_when_a_statement_fails() {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(() -> Jooq.of(fresh()).dsl().execute("selekt")).isInstanceOf(SyntaxErrorException.class);
            assertThatThrownBy(() -> Jooq.of(fresh()).dsl().fetch("selekt")).isInstanceOf(SyntaxErrorException.class);
        }
        assertThat(em.count(BookTag.class)).isZero();
    }

    @Test
    void what_is_pending_is_flushed_before_unless_the_flush_mode_says_otherwise() {
        em.persist(new BookTag("one"));
        assertThat(names(jooq)).containsExactly("one");
        em.setFlushMode(FlushMode.COMMIT);
        em.persist(new BookTag("two"));
        assertThat(names(jooq)).containsExactly("one");
    }

    @Test
    void a_broken_constraint_names_the_property_and_the_transaction_can_go_back() {
        given(new Author("Jon", "jon@example.org"), new Author("Ann"));
        JooqTable<Author> a = jooq.table(Author.class);
        assertThatThrownBy(() -> em.transactional(tx -> {
                    JooqTable<Author> t = jooq.table(Author.class);
                    jooq.dsl()
                            .update(t)
                            .set(t.field(Author_.email), "jon@example.org")
                            .execute();
                }))
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("Author.email");
        assertThat(dsl().fetchCount(a, a.field(Author_.email).eq("jon@example.org")))
                .isEqualTo(1);
    }

    @Test
    void a_failure_that_is_passed_over_does_not_get_lost() {
        given(new Author("Jon", "jon@example.org"), new Author("Ann"));
        em.begin();
        JooqTable<Author> a = jooq.table(Author.class);
        assertThatThrownBy(() -> dsl().update(a)
                        .set(a.field(Author_.email), "jon@example.org")
                        .execute())
                .isInstanceOf(UniqueConstraintViolationException.class);
        em.rollback();
        assertThat(em.count(Author.class)).isEqualTo(2);
    }

    @Test
    void listeners_hear_of_its_statements() {
        given(new BookTag("one"));
        statements.reset();
        names(jooq);
        rename(jooq, "two");
        assertThat(statements.texts()).hasSize(2);
        assertThat(statements.texts().get(0)).startsWith("select ").contains("book_tag", "name");
        assertThat(statements.texts().get(1)).startsWith("update ").contains("book_tag", "?");
    }

    @Test
    void its_own_transactions_are_refused() {
        given(new BookTag("one"));
        assertThatThrownBy(() -> dsl().transaction(c -> rename(jooq, "two")))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageStartingWith("[MO-5271]");
        assertThatThrownBy(() -> dsl().connection(c -> c.setAutoCommit(false))).hasMessageContaining("[MO-4217]");
        assertThat(names(jooq)).containsExactly("one");
    }

    @Test
    void a_stream_gives_the_connection_back_when_it_is_closed_and_other_statements_may_come_meanwhile() {
        given(new BookTag("one"), new BookTag("two"));
        JooqTable<BookTag> t = jooq.table(BookTag.class);
        for (int i = 0; i < OFTEN; i++) {
            Jooq each = Jooq.of(fresh());
            try (Stream<Record1<String>> rows =
                    each.dsl().select(t.field(BookTag_.name)).from(t).fetchStream()) {
                assertThat(rows.iterator().hasNext()).isTrue();
            }
        }
        try (Cursor<Record1<String>> rows = dsl().select(t.field(BookTag_.name))
                .from(t)
                .orderBy(t.field(BookTag_.id))
                .fetchLazy()) {
            assertThat(rows.fetchNext().value1()).isEqualTo("one");
            assertThat(names(jooq)).hasSize(2);
            assertThat(rows.fetchNext().value1()).isEqualTo("two");
        }
    }

    @Test
    void a_cursor_that_nobody_closes_ends_with_the_transaction() {
        given(new BookTag("one"), new BookTag("two"));
        JooqTable<BookTag> t = jooq.table(BookTag.class);
        for (int i = 0; i < OFTEN; i++) {
            Jooq each = Jooq.of(fresh());
            io.mikroorm.EntityManager other = fresh();
            other.transactional(tx -> {
                Jooq.of(tx)
                        .dsl()
                        .select(t.field(BookTag_.name))
                        .from(t)
                        .fetchLazy()
                        .fetchNext();
            });
            assertThat(names(each)).hasSize(2);
        }
    }

    @Test
    void a_batch_is_one_event_and_changes_all() {
        given(new BookTag("one"), new BookTag("two"));
        JooqTable<BookTag> t = jooq.table(BookTag.class);
        em.begin();
        statements.reset();
        int[] changed = dsl().batch(
                        dsl().update(t)
                                .set(t.field(BookTag_.name), "x")
                                .where(t.field(BookTag_.name).eq("one")),
                        dsl().update(t)
                                .set(t.field(BookTag_.name), "y")
                                .where(t.field(BookTag_.name).eq("two")))
                .execute();
        em.commit();
        assertThat(changed).containsExactly(1, 1);
        assertThat(names(jooq)).containsExactly("x", "y");
        assertThat(dsl().batch(dsl().update(t)
                                .set(t.field(BookTag_.name), "z")
                                .where(t.field(BookTag_.name).eq("w")))
                        .bind("a", "x")
                        .bind("b", "y")
                        .execute())
                .containsExactly(1, 1);
        assertThat(names(jooq)).containsExactly("a", "b");
    }

    @Test
    void plain_words_and_jooqs_own_functions_run_as_well() {
        assertThat(dsl().select(DSL.val(1).plus(2)).fetchOne(0, int.class)).isEqualTo(3);
        assertThat(dsl().fetchValue("select 7").toString()).isEqualTo("7");
    }
}
