// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SqliteIndexPartsContractTest extends IndexPartsContract {

    /** Called the same whatever the letters' case. */
    @Entity
    @Unique(name = "once_called", properties = "name collate NOCASE")
    static class Called {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        protected Called() {}

        Called(String name) {
            this.name = name;
        }
    }

    /** Has no letters. */
    @Entity
    @Index(name = "by_weight", properties = "weight collate NOCASE")
    static class Weighed {

        @PrimaryKey
        @Nullable
        Long id;

        int weight;
    }

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }

    @Test
    void texts_that_a_collation_takes_for_the_same_are_there_once() {
        try (MikroORM other = open(Called.class)) {
            persist(other, new Called("a"));

            assertThatThrownBy(() -> persist(other, new Called("A")))
                    .isInstanceOf(UniqueConstraintViolationException.class);
            persist(other, new Called("b"));
            assertThat(other.em().fork().count(Called.class)).isEqualTo(2);
        }
    }

    @Test
    void what_is_no_text_has_no_collation() {
        isRefused(Weighed.class, "by_weight");
    }
}
