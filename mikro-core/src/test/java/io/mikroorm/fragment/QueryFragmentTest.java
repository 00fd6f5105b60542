// SPDX-License-Identifier: MIT
package io.mikroorm.fragment;

import io.mikroorm.exception.ValidationException;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryFragmentTest {

    private static List<String> words(String sql, @Nullable Object... values) {
        return QueryFragment.sql(sql, values).template().words();
    }

    @Test
    void the_words_are_what_stands_between_the_values() {
        QueryFragment fragment = QueryFragment.sql(" select a from b where c > ? and d = ? ", 1, "x");
        assertThat(fragment.template().words()).containsExactly("select a from b where c > ", " and d = ", "");
        assertThat(fragment.values()).containsExactly(1, "x");
        assertThat(fragment).hasToString("select a from b where c > ? and d = ?");
        assertThat(words("select 1")).containsExactly("select 1");
    }

    @Test
    void fragments_of_the_same_words_have_one_template() {
        QueryFragment one = QueryFragment.sql("select a from b where c = ?", 1);
        QueryFragment other = QueryFragment.sql("select a from b where c = ?", 2);
        assertThat(one.template()).isEqualTo(other.template());
        assertThat(one)
                .isNotEqualTo(other)
                .isEqualTo(QueryFragment.sql("select a from b where c = ?", 1))
                .hasSameHashCodeAs(QueryFragment.sql("select a from b where c = ?", 1));
        assertThat(QueryFragment.pipeline("b", "[{$match: {c: ?}}]", 1)).hasToString("b: [{$match: {c: ?}}]");
    }

    @Test
    void quotes_and_comments_have_no_values() {
        assertThat(words("select '?', \"?\", `?`, 'it''s ?' from b")).hasSize(1);
        assertThat(words("select 1 -- ? \n from b where c = ?", 1)).hasSize(2);
        assertThat(words("select 1 /* ? -- */ from b where c = ?", 1)).hasSize(2);
        assertThat(words("select $$?$$, $a_1$ ? $$ $a_1$ from b where c = ?", 1))
                .hasSize(2);
        assertThat(words("select price$x, c - ?, d / ? from b", 1, 2)).hasSize(3);
        assertThat(words("select 'open ?")).hasSize(1);
    }

    @Test
    void a_doubled_question_mark_is_an_operator() {
        assertThat(words("select tags ?? ? from b", "x")).containsExactly("select tags ?? ", " from b");
    }

    @Test
    void pipelines_have_the_quotes_of_json() {
        assertThat(QueryFragment.pipeline("b", "[{$match: {a: 'it\\'s ?', b: \"?\", c: /wh?y\\/?/, d: ?}}]", 1)
                        .template()
                        .words())
                .containsExactly("[{$match: {a: 'it\\'s ?', b: \"?\", c: /wh?y\\/?/, d: ", "}}]");
    }

    @Test
    void collections_stand_for_their_values() {
        QueryFragment fragment = QueryFragment.sql("select a from b where c in (?) and d = ?", List.of(1, 2, 3), 4);
        assertThat(fragment).hasToString("select a from b where c in (?, ?, ?) and d = ?");
        assertThat(fragment.values()).containsExactly(1, 2, 3, 4);
        assertThat(QueryFragment.sql("select a from b where c in (?)", Arrays.asList(1, null))
                        .values())
                .containsExactly(1, null);
        assertThat(QueryFragment.pipeline("b", "[{$match: {c: {$in: [?]}}}]", List.of()))
                .hasToString("b: [{$match: {c: {$in: []}}}]");
    }

    @Test
    void what_is_no_query_is_refused() {
        refused("MO-4415", () -> QueryFragment.sql("select a from b where c = ?"));
        refused("MO-4415", () -> QueryFragment.sql("select a from b", 1));
        refused("MO-4415", () -> QueryFragment.pipeline("b", "[{$match: {c: ?, d: ?}}]", 1));
        refused("MO-4416", () -> QueryFragment.sql(" "));
        refused("MO-4416", () -> QueryFragment.sql("select 1; "));
        refused("MO-4416", () -> QueryFragment.pipeline("", "[]"));
        refused("MO-4416", () -> QueryFragment.pipeline("b", " "));
        refused("MO-4417", () -> QueryFragment.sql("select a from b where c in (?)", List.of()));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ValidationException.class).hasMessageStartingWith("[" + code + "]");
    }
}
