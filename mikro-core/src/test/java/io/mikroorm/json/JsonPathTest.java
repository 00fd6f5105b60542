// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Paths into documents are names, whatever is in them. */
class JsonPathTest {

    @Test
    void names_stand_between_dots_and_in_quotes_where_they_have_some() {
        assertThat(JsonPath.names("d", "a.b c.0")).containsExactly("a", "b c", "0");
        assertThat(JsonPath.names("d", "'a.b'.c")).containsExactly("a.b", "c");
        assertThat(JsonPath.names("d", "'it''s'.it's")).containsExactly("it's", "it's");
        assertThat(JsonPath.text(List.of("a.b", "it's", "x", "y z"))).isEqualTo("'a.b'.'it''s'.x.'y z'");
    }

    @Test
    void what_has_no_end_or_is_empty_is_no_name() {
        for (String malformed : List.of("", "'", "''", "'a", "'a''", "'a'b", ".a")) {
            assertThat(JsonPath.end(malformed, 0)).as(malformed).isEqualTo(JsonPath.MALFORMED);
        }
    }

    @Test
    void a_path_before_other_words_ends_at_white_space_outside_of_quotes() {
        assertThat(JsonPath.endOfPath("a.b desc")).isEqualTo("a.b".length());
        assertThat(JsonPath.endOfPath("a.'b c'.d desc")).isEqualTo("a.'b c'.d".length());
        assertThat(JsonPath.endOfPath("a.'b''  c' desc")).isEqualTo("a.'b''  c'".length());
        assertThat(JsonPath.endOfPath("a.it's desc")).isEqualTo("a.it's".length());
        assertThat(JsonPath.endOfPath("a.'b desc")).isEqualTo("a.'b".length());
        assertThat(JsonPath.endOfPath("")).isZero();
    }

    @Test
    void names_that_end_names_elsewhere_are_refused_without_being_shown() {
        for (String name : List.of("x\"y", "x\\y", "x\u0000y", "x\ny", "x\ud83dy", "x\udc26y", "x".repeat(1_001))) {
            assertThatThrownBy(() -> JsonPath.names("Sheet.facts", name))
                    .hasMessageContaining("MO-2820")
                    .hasMessageContaining("Sheet.facts ")
                    .hasMessageNotContaining(name);
        }
    }

    @Property
    void a_path_of_names_is_read_as_these_names(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @StringLength(min = 1, max = 5) @CharRange(from = ' ', to = '!')
                                    @CharRange(from = '#', to = '[') @CharRange(from = ']', to = 'z') String>
                            names) {
        assertThat(JsonPath.names("d", JsonPath.text(names))).isEqualTo(names);
    }
}
