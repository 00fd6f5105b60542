// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is compared must have done the same work. */
class ContendersTest {

    static List<Arguments> contenders() {
        List<Arguments> all = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            for (Way way : Way.values()) {
                all.add(Arguments.of(way, ground));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void each_contender_reads_every_value_of_every_book(Way way, Ground ground) throws Exception {
        try (Contender contender = way.open(ground)) {
            List<BookRow> rows = contender.rows();
            assertThat(rows).hasSize(Library.BOOKS);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i)).isEqualTo(Library.book(i + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void each_contender_finds_each_book_by_its_key(Way way, Ground ground) throws Exception {
        try (Contender contender = way.open(ground)) {
            for (int key : new int[] {1, 10, 7_777, Library.BOOKS}) {
                assertThat(contender.row(key)).isEqualTo(Library.book(key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void who_has_a_unit_of_work_notices_exactly_the_books_that_changed(Way way, Ground ground) throws Exception {
        try (Contender contender = way.open(ground)) {
            assertThat(contender.changesSeen(0)).isZero();
            assertThat(contender.changesSeen(17)).isEqualTo(way == Way.JDBC ? 0 : 17);
            contender.loadAndFlush();
        }
    }
}
