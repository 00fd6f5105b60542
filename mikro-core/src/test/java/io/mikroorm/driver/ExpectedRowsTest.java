// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectedRowsTest {

    private final ExpectedRows rows = new ExpectedRows();

    @Test
    void what_came_twice_is_expected() {
        rows.came(10_000);
        assertThat(rows.guess()).isZero();
        rows.came(10_000);
        assertThat(rows.guess()).isEqualTo(10_000);
    }

    @Test
    void one_large_result_among_small_ones_is_not_expected_again() {
        rows.came(3);
        rows.came(50_000);
        assertThat(rows.guess()).isEqualTo(3);
        rows.came(4);
        assertThat(rows.guess()).isEqualTo(4);
    }

    @Test
    void a_guess_is_bounded() {
        rows.came(1_000_000);
        rows.came(1_000_000);
        assertThat(rows.guess()).isEqualTo(65_536);
    }
}
