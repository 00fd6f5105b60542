// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents are compared by what they mean. */
class JsonTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":[true,null]} | { \"b\" : [ true , null ] , \"a\" : 1 }",
                "1 | 1.0",
                "100 | 1e2",
                "-0.0 | 0",
                "12345678901234567890.10 | 12345678901234567890.1",
                "\"\\u00e4\\/\" | \"ä/\"",
                "{\"a\":1,\"a\":2} | {\"a\":2}",
                "[] | [ ]",
                "{} | { }",
                "\"\\ud83d\\udc26\" | \"\uD83D\uDC26\"",
            })
    void texts_with_the_same_meaning_are_the_same(String one, String other) {
        assertThat(JsonText.same(one, other)).isTrue();
        assertThat(JsonText.same(other, one)).isTrue();
        assertThat(JsonText.canonical(one)).isEqualTo(JsonText.canonical(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2] | [2,1]",
                "{\"a\":1} | {\"A\":1}",
                "{\"a\":null} | {}",
                "1 | \"1\"",
                "null | false",
                "\"a\" | \"a \"",
                "0.30000000000000004 | 0.3",
            })
    void texts_with_another_meaning_are_not(String one, String other) {
        assertThat(JsonText.same(one, other)).isFalse();
        assertThat(JsonText.same(other, one)).isFalse();
        assertThat(JsonText.canonical(one)).isNotEqualTo(JsonText.canonical(other));
    }

    @Test
    void the_normal_form_sorts_names_and_leaves_numbers_as_they_are() {
        String text = " { \"b\" : 1.50 , \"a\" : [ 1E2 , \"\\u0001\\n\\\"\\u00e4\" , { } , [ ] , null , true ] } ";

        String normal = JsonText.normal(text);

        assertThat(normal).isEqualTo("{\"a\":[1E2,\"\\u0001\\u000a\\\"ä\",{},[],null,true],\"b\":1.50}");
        assertThat(JsonText.normal(normal)).isEqualTo(normal);
        assertThat(JsonText.same(text, normal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "nul",
                "tru",
                "01",
                "1.",
                ".5",
                "-",
                "1e",
                "+1",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "1 2",
                "[1] x",
                "'a'",
                "NaN",
                "{\"a\":1,}"
            })
    void what_is_no_json_is_refused_without_being_shown(String text) {
        assertThatThrownBy(() -> JsonText.normal(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("the text is no JSON, as its character \\d+ shows");
    }

    @Test
    void depth_is_limited_rather_than_the_stack_overflown() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatThrownBy(() -> JsonText.normal(deep)).hasMessageContaining("levels deep");
    }

    @Test
    void null_is_told_from_text() {
        assertThat(JsonText.isNull(" null ")).isTrue();
        assertThat(JsonText.isNull("\"null\"")).isFalse();
    }
}
