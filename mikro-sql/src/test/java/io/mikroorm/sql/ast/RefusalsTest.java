// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What cannot be a statement cannot be made. */
class RefusalsTest {
    private final Table book = new Table("book");
    private final Expression one = Literal.of(1);

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "lower(", "lower --", "a;b", "a'b", "a b", ".a", "a.", "a..b", "é"})
    void a_function_is_named_by_plain_words_only(String name) {
        refused(() -> FunctionCall.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "JSON_EXTRACT", "pg_catalog.lower", "f1"})
    void plain_words_name_functions(String name) {
        assertThatCode(() -> FunctionCall.of(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "int;", "int--", "int/*", "'a'", "\"int\"", "int\0", "(int)"})
    void a_type_has_no_quotes_and_no_comments(String type) {
        refused(() -> new Cast(one, type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"integer", "numeric(10, 2)", "timestamp(3) with time zone", "text[]", "nvarchar(max)", "a.b"})
    void types_may_have_lengths_and_several_words(String type) {
        assertThatCode(() -> new Cast(one, type)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(chars = {'%', '_', '\'', ' ', '\0', '\n', 'é'})
    void an_escape_character_is_plain_and_no_wildcard(char escape) {
        refused(() -> new Condition.Like(one, one, escape, false));
    }

    @Test
    void statements_that_do_nothing_are_refused() {
        refused(() -> Update.of(book, List.of(), null));
        refused(() -> new Limit(null, null));
        refused(() -> new Case(List.of(), one));
        refused(() -> new JoinedTable(book, List.of()));
        refused(() -> new Rows.Listed(List.of()));
        refused(() -> new Rows.Params(0, 1, 0));
    }

    @Test
    void pieces_that_do_not_fit_together_are_refused() {
        Rows pairs = new Rows.Params(0, 2, 1);
        refused(() -> new Insert(book, List.of("id"), pairs, Returning.NONE));
        refused(() -> new ValuesTable(List.of("id"), pairs, "v"));
        refused(() -> new ValuesTable(List.of(), new Rows.Params(0, 0, 1), "v"));
        refused(() -> new Rows.Listed(List.of(List.of(one), List.of(one, one))));
        refused(() -> Insert.params(new Table("book", "b"), List.of("id"), 1));
        refused(() -> Insert.params(book, List.of(), 2));
        refused(() -> new Count(null, true));
        refused(() -> new Param(-1));
        Condition always = Condition.and(List.of());
        refused(() -> Select.values(one).withJoins(List.of(Join.inner(book, always))));
    }

    private static void refused(ThrowingCallable code) {
        assertThatIllegalArgumentException().isThrownBy(code);
    }
}
