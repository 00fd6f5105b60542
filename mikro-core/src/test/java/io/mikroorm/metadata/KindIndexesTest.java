// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.hydration.Kin;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of indexes and conditions by any of the classes that an embeddable may be of, and by what they have in common. */
@NullUnmarked
class KindIndexesTest {

    @Embeddable
    @Index(properties = {"day", "price"})
    @Check(expression = "{price} < 1000")
    sealed interface Pass permits Paper, Card {}

    @Embeddable
    record Paper(
            @Index String day,
            @Check(expression = "{price} > 0") int price) implements Pass {}

    @Embeddable
    @Unique(properties = {"chip", "day"})
    sealed interface Card extends Pass permits Plastic, Metal {}

    @Embeddable
    record Plastic(
            @Index @Unique String day,

            @Check(expression = "{price} > 0") @Check(expression = "{price} <> 13")
            int price,

            String chip)
            implements Card {}

    @Embeddable
    record Metal(String day, int price, String chip) implements Card {}

    @Entity
    static class Guest {
        @PrimaryKey
        Long id;

        Pass pass;
    }

    private static final EntityMetadata GUEST = Kin.discover(Guest.class).get(Guest.class);

    private static List<String> indexes(boolean unique) {
        return GUEST.indexes().stream()
                .filter(index -> index.unique() == unique)
                .map(index -> String.join(
                        ", ", index.columns().stream().map(MappedColumn::path).toList()))
                .sorted()
                .toList();
    }

    @Test
    void the_indexes_of_all_fields_of_a_name_are_there_each_once() {
        assertThat(indexes(false)).containsExactly("pass.day", "pass.day, pass.price");
        assertThat(indexes(true)).containsExactly("pass.chip, pass.day", "pass.day");
    }

    @Test
    void the_conditions_of_all_fields_of_a_name_are_there_each_once() {
        assertThat(GUEST.checks())
                .extracting(check -> String.join("?", check.condition().words()))
                .containsExactlyInAnyOrder("? > 0", "? <> 13", "? < 1000");
    }
}
