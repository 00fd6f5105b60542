// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.ddl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where what was written by hand begins and ends. */
class WrittenSqlTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "a, a;",
                "a;, a;",
                "a; -- b, a; -- b",
                "a -- b;, a; -- b;",
                "a; /* b */, a; /* b */",
                "a /* b; */, a; /* b; */",
                "'--';, '--';",
                "'--', '--';",
                "'a''--b;', 'a''--b;';",
                "|\"--\";|, |\"--\";|",
                "`--`;, `--`;",
                "$$ -- $$;, $$ -- $$;",
                "$a$ -- $$ ; $a$, $a$ -- $$ ; $a$;",
                "E'\\'--';, E'\\'--';",
                "'\\';, '\\';",
                "a # b;, a # b;",
                "a$1;, a$1;",
                "$1, $1;",
                "'open, 'open;",
                "-- nothing, -- nothing",
                "||, ||"
            })
    void the_last_statement_is_ended(String written, String ended) {
        assertThat(WrittenSql.ended(written, false)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "a; # b, a; # b",
                "a # b;, a; # b;",
                "1--1;, 1--1;",
                "a; --, a; --",
                "a -- b, a; -- b",
                "'it\\'s -- ';, 'it\\'s -- ';",
                "|\"it\\\"s -- \";|, |\"it\\\"s -- \";|",
                "$$;, $$;"
            })
    void that_of_mysql_and_mariadb_too(String written, String ended) {
        assertThat(WrittenSql.ended(written, true)).isEqualTo(ended);
    }

    @Test
    void comments_before_the_first_word_are_passed_over() {
        assertThat(WrittenSql.fromFirstWord(" -- a\n/* b */\tbegin -- c", false))
                .isEqualTo("begin -- c");
        assertThat(WrittenSql.fromFirstWord("# a\nbegin", true)).isEqualTo("begin");
        assertThat(WrittenSql.fromFirstWord("#variable_conflict", false)).isEqualTo("#variable_conflict");
        assertThat(WrittenSql.fromFirstWord("-- all", false)).isEmpty();
    }

    @Test
    void what_comes_behind_is_no_part_of_a_comment() {
        assertThat(WrittenSql.closed("a > 0")).isEqualTo("a > 0");
        assertThat(WrittenSql.closed("a > 0 -- b")).isEqualTo("a > 0 -- b\n");
        assertThat(WrittenSql.closed("a > 0 -- b\nor c")).isEqualTo("a > 0 -- b\nor c");
        assertThat(WrittenSql.closed("a > 0 # b")).isEqualTo("a > 0 # b\n");
    }
}
