// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.tck.values.Everything;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    void numbers_that_are_none_unless_they_come_back() {
        refusedUnlessKept(e -> e.precise = Double.NaN, e -> Double.isNaN(e.precise), "precise");
        refusedUnlessKept(
                e -> e.singleOrNull = Float.NaN, e -> some(e.singleOrNull).isNaN(), "singleOrNull");
    }

    @Test
    void fractions_of_a_second_that_are_too_fine_unless_they_come_back() {
        LocalTime time = LocalTime.of(1, 2, 3, 4_005_006);
        refusedUnlessKept(e -> e.time = time, e -> time.equals(e.time), "time");
        Instant instant = Instant.ofEpochSecond(1, 1);
        refusedUnlessKept(e -> e.instant = instant, e -> instant.equals(e.instant), "instant");
        LocalDateTime dateTime = LocalDateTime.of(2024, 1, 2, 3, 4, 5, 1);
        refusedUnlessKept(e -> e.dateTime = dateTime, e -> dateTime.equals(e.dateTime), "dateTime");
    }

    @Test
    void decimals_of_very_many_digits_unless_they_come_back() {
        for (String number : List.of("1E-40", "-1E+40", "1E-200", "1E+200")) {
            BigDecimal value = new BigDecimal(number);
            refusedUnlessKept(e -> e.decimal = value, e -> value.compareTo(some(e.decimal)) == 0, "decimal");
        }
        BigInteger whole = BigInteger.TEN.pow(70);
        refusedUnlessKept(e -> e.whole = whole, e -> whole.equals(e.whole), "whole");
    }

    @Test
    void the_character_that_ends_texts_elsewhere_unless_it_comes_back() {
        refusedUnlessKept(e -> e.text = "a\0b", e -> "a\0b".equals(e.text), "text");
        refusedUnlessKept(e -> e.letterOrNull = '\0', e -> some(e.letterOrNull) == 0, "letterOrNull");
    }

    private void refusedUnlessKept(Consumer<Everything> filling, Predicate<Everything> kept, String property) {
        Everything e = new Everything();
        filling.accept(e);
        EntityManager mine = fresh();
        mine.persist(e);
        try {
            mine.flush();
        } catch (MikroOrmException refusal) {
            assertThat(refusal).hasMessageContaining(property);
            assertThat(fresh().count(Everything.class)).isZero();
            return;
        }
        EntityManager other = fresh();
        assertThat(other.findOneOrFail(Everything.class, some(e.id))).matches(kept);
        other.remove(other.getReference(Everything.class, some(e.id))).flush();
    }

    @Test
    void times_outside_of_what_is_kept_unless_they_come_back() {
        refusedUnlessKept(e -> e.instant = Instant.MAX, e -> Instant.MAX.equals(e.instant), "instant");
        refusedUnlessKept(e -> e.instant = Instant.MIN, e -> Instant.MIN.equals(e.instant), "instant");
        refusedUnlessKept(e -> e.date = LocalDate.MAX, e -> LocalDate.MAX.equals(e.date), "date");
        refused(e -> e.duration = Duration.ofSeconds(Long.MAX_VALUE), "duration");
    }

    @Test
    void half_a_character() {
        refused(e -> e.text = "a\uD83D", "text");
    }
}
