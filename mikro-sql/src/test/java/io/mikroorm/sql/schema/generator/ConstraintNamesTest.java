// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.naming.UnderscoreNaming;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of constraints fit the database and stay different. */
class ConstraintNamesTest {

    private static final int LIMIT = 63;

    private final ConstraintNames names = new ConstraintNames(new UnderscoreNaming(), LIMIT);

    private String index(String table, String column) {
        return names.of(table, List.of(column), ConstraintKind.INDEX);
    }

    @Test
    void a_name_that_fits_stays_as_it_is() {
        assertThat(index("b\u00fccher", "titel")).isEqualTo("b\u00fccher_titel_index");
    }

    /** 63 is what PostgreSQL counts in bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00fc", "\u6f22", "\ud83d\udc26"})
    void a_long_name_is_cut_to_so_many_bytes_between_two_characters(String character) {
        for (int length = 1; length < 80; length++) {
            String table = character.repeat(length);
            String one = index(table, "one");
            String other = index(table, "two");

            assertThat(one).isNotEqualTo(other);
            byte[] bytes = one.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes.length).isLessThanOrEqualTo(LIMIT);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(one);
        }
    }
}
