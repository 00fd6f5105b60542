// SPDX-License-Identifier: MIT
package io.mikroorm.tck.execute;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlRow;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Mistakes with statements of the application's own: those that can be seen before anything is sent are. */
public abstract class ExecuteMistakesContract extends Contract {

    /** With a component that no column holds. */
    public record Shelf(Thread thread) {}

    /** With a component that is never null. */
    public record Number(int one) {}

    /** On the library. */
    protected ExecuteMistakesContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    private SqlEntityManager sql() {
        return Sql.of(em);
    }

    private void refused(int code, ThrowingCallable call, String... words) {
        statements.reset();
        fails(code, call, words);
        assertThat(statements.all()).as("statements that were sent").isZero();
    }

    private static void fails(int code, ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-" + code)
                .satisfies(e -> assertThat(List.of(words)).allMatch(String.valueOf(e.getMessage())::contains));
    }

    @Test
    void another_number_of_values_than_of_question_marks() {
        em.persist(new Author("pending"));
        refused(4415, () -> sql().execute("select 1 where 1 = ?"));
        refused(4415, () -> sql().execute("select '?'", 1), "no question mark");
    }

    @Test
    void a_value_that_no_slot_takes() {
        em.persist(new Author("pending"));
        refused(4419, () -> sql().execute("select ?", Thread.currentThread()), "Value 1 of the statement");
        refused(4419, () -> sql().execute("select ?, ?", 1, new Author("new")), "Value 2", "no key yet");
    }

    @Test
    void no_statement_at_all() {
        refused(4416, () -> sql().execute(" ; "));
        refused(5075, () -> sql().execute(QueryFragment.pipeline("author", "[]")));
    }

    @Test
    void a_class_that_no_column_holds() {
        refused(5070, () -> sql().executeInto(Thread.class, "select 1"), "java.lang.Thread");
        refused(5070, () -> sql().executeInto(Shelf.class, "select 1"), "Shelf.thread");
    }

    @Test
    void null_for_a_component_that_is_primitive() {
        fails(5071, () -> sql().executeInto(Number.class, "select null as one"), "Number.one");
        assertThat(sql().executeInto(Number.class, "select 1 as one")).containsExactly(new Number(1));
    }

    @Test
    void a_column_that_is_not_there() {
        SqlRow row = sql().execute("select 1 as one, 2 as two").rows().get(0);
        fails(5072, () -> row.get("three"), "'three'", "no column");
        fails(5076, () -> sql().executeInto(Number.class, "select 1 as two"), "no column 'one'");
        fails(5076, () -> sql().executeInto(Long.class, "select 1 as one, 2 as two"), "Select one");
    }

    @Test
    void two_columns_of_one_name() {
        SqlRow row = sql().execute("select 1 as one, 2 as one").rows().get(0);
        fails(5072, () -> row.get("one"), "more than one");
        fails(5072, row::toMap);
        assertThat(List.of(some(row.get(0)), some(row.get(1)))).containsExactly(1L, 2L);
    }

    @Test
    void a_statement_without_rows_into_a_record() {
        String table = driver().dialect().quoting().quote("author");
        fails(5073, () -> sql().executeInto(Number.class, "delete from " + table), "no rows");
    }

    @Test
    void a_timeout_where_the_database_has_none() {
        QueryFragment one = QueryFragment.sql("select 1");
        Function<Duration, @Nullable Object> call =
                most -> sql().execute(one, o -> o.timeout(most)).rows().get(0).get(0);
        if (driver().dialect().supports(Feature.STATEMENT_TIMEOUTS)) {
            assertThat(call.apply(Duration.ofSeconds(5))).isEqualTo(1L);
        } else {
            refused(5045, () -> call.apply(Duration.ofSeconds(5)));
        }
    }
}
