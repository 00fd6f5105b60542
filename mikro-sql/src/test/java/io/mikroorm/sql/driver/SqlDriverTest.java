// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlDriverTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1000000, 1", "999999999, 1", "1000000000, 1", "1000000001, 2", "1500000, 1", "2000500000, 3"})
    void a_timeout_is_rounded_up_to_whole_seconds_and_never_to_none(long nanos, int seconds) {
        assertThat(SqlDriver.seconds(Duration.ofNanos(nanos))).isEqualTo(seconds);
    }
}
