// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedMapTest {

    @Test
    void of_too_many_that_goes_which_was_asked_for_least_recently() {
        BoundedMap<String, Integer> map = new BoundedMap<>(2);
        map.put("one", 1);
        map.put("two", 2);
        assertThat(map.get("one")).isEqualTo(1);
        map.put("three", 3);
        assertThat(map.get("two")).isNull();
        assertThat(map.get("one")).isEqualTo(1);
        assertThat(map.get("three")).isEqualTo(3);
        assertThat(map.values()).hasSize(2);
    }

    @Test
    void what_is_there_is_not_made_again() {
        BoundedMap<String, Integer> map = new BoundedMap<>(1);
        AtomicInteger made = new AtomicInteger();
        for (String key : List.of("one", "one", "two", "one")) {
            assertThat(map.get(key, String::length)).isEqualTo(3);
            map.get(key, each -> made.incrementAndGet());
        }
        assertThat(made).hasValue(0);
    }

    @Test
    void many_at_once_leave_no_more_than_there_may_be() {
        BoundedMap<Integer, Integer> map = new BoundedMap<>(50);
        long wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> map.get(i % 97, key -> key * 2) != i % 97 * 2)
                .count();
        assertThat(wrong).isZero();
        assertThat(map.values()).hasSize(50);
    }
}
