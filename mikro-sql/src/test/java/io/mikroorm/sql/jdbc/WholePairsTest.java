// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However large the parts are that are asked for, they are the text, and no part but one of a single character ends within a pair. */
class WholePairsTest {

    private static final String TEXT = "a\ud83d\udc26b\ud83d\udc26\ud83d\udc26";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 100})
    void parts_of_any_size_are_the_text(int size) throws IOException {
        StringBuilder read = new StringBuilder();
        try (Reader reader = new WholePairs(new StringReader(TEXT))) {
            char[] part = new char[size];
            for (int count = reader.read(part); count >= 0; count = reader.read(part)) {
                assertThat(count).isPositive();
                assertThat(size > 1 && Character.isHighSurrogate(part[count - 1]))
                        .isFalse();
                read.append(part, 0, count);
            }
        }
        assertThat(read).hasToString(TEXT);
    }

    @Test
    void sizes_may_change_within_a_pair() throws IOException {
        try (Reader reader = new WholePairs(new StringReader(TEXT))) {
            char[] part = new char[2];
            assertThat(reader.read(part)).isEqualTo(1);
            assertThat(reader.read(part, 0, 0)).isZero();
            assertThat(reader.read(part, 0, 1)).isEqualTo(1);
            assertThat(part[0]).isEqualTo('\ud83d');
            assertThat((char) reader.read()).isEqualTo('\udc26');
            assertThat(reader.read(part, 0, 1)).isEqualTo(1);
            assertThat(part[0]).isEqualTo('b');
        }
    }
}
