// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be stored exactly is refused with the property's name, and nothing is stored. */
public abstract class RefusedValuesContract extends Values {

    @Test
    void text_longer_than_declared() {
        refused(e -> e.brief = "123456", "brief");
        assertThat(saved(e -> e.brief = "12345").brief).isEqualTo("12345");
    }

    @Test
    void decimals_with_more_digits_than_declared() {
        refused(e -> e.money = new BigDecimal("0.001"), "money");
        refused(e -> e.money = new BigDecimal("100000000"), "money");
        refused(e -> e.wide = new BigDecimal("1E+21"), "wide");
    }

    @Test
    void numbers_that_are_none() {
        refused(e -> e.precise = Double.NaN, "precise");
        refused(e -> e.singleOrNull = Float.NaN, "singleOrNull");
    }

    @Test
    void times_outside_of_what_is_kept() {
        refused(e -> e.instant = Instant.MAX, "instant");
        refused(e -> e.date = LocalDate.MAX, "date");
        refused(e -> e.duration = Duration.ofSeconds(Long.MAX_VALUE), "duration");
    }

    @Test
    void half_a_character() {
        refused(e -> e.text = "a\uD83D", "text");
    }
}
