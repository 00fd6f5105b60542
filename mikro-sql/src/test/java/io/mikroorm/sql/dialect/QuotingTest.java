// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuotingTest {

    @Property
    void quoting_round_trips(@ForAll("quotings") Quoting quoting, @ForAll("names") String name) {
        assertThat(quoting.unquote(quoting.quote(name))).isEqualTo(name);
    }

    @Property
    void a_quoted_name_ends_at_its_last_character(@ForAll("quotings") Quoting quoting, @ForAll("names") String name) {
        String quoted = quoting.quote(name);
        int end = 1;
        while (quoted.charAt(end) != quoting.close() || quoted.startsWith(doubled(quoting.close()), end)) {
            end += quoted.charAt(end) == quoting.close() ? 2 : 1;
        }
        assertThat(end).isEqualTo(quoted.length() - 1);
    }

    @Provide
    Arbitrary<Quoting> quotings() {
        return Arbitraries.of(Quoting.DOUBLE_QUOTES, Quoting.BACKTICKS, Quoting.BRACKETS);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> anything = Arbitraries.strings().excludeChars('\0');
        Arbitrary<String> mostlyQuotes = Arbitraries.strings().withChars("\"`[]'\\-;. a\n");
        return Arbitraries.oneOf(anything, mostlyQuotes);
    }

    @Test
    void each_kind_of_quote_is_doubled_inside() {
        assertThat(Quoting.DOUBLE_QUOTES.quote("a\"b`c]d")).isEqualTo("\"a\"\"b`c]d\"");
        assertThat(Quoting.BACKTICKS.quote("a\"b`c]d")).isEqualTo("`a\"b``c]d`");
        assertThat(Quoting.BRACKETS.quote("a\"b`c[]d")).isEqualTo("[a\"b`c[]]d]");
    }

    @Test
    void a_name_with_nul_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quoting.DOUBLE_QUOTES.quote("na\0me"))
                .withMessage("An identifier cannot contain NUL: \"na\\0me\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "name", "\"name", "name\"", "\"a\"b\"", "\"a\"\"\"b\"", "\"a\"\"", "\"a\0b\""})
    void what_is_not_one_quoted_name_cannot_be_unquoted(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quoting.DOUBLE_QUOTES.unquote(text));
    }

    private static String doubled(char quote) {
        return String.valueOf(quote).repeat(2);
    }
}
