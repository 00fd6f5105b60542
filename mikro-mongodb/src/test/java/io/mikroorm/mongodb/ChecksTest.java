// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What only tables can have: refused, or done without. */
class ChecksTest {

    /** Is held to something. */
    @Entity
    @Check(expression = "{price} > 0")
    static class Checked {

        @PrimaryKey
        @Nullable
        Long id;

        int price;
    }

    /** Says what it is for. */
    @Entity(comment = "offers")
    static class Commented {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(comment = "in cents")
        int price;
    }

    /** Has what only a table can work out. */
    @Entity
    static class Generated {

        @PrimaryKey
        @Nullable
        Long id;

        int price;

        @Property(generated = "{price} * 2")
        int twice;
    }

    /** Has what only a table can put into new rows. */
    @Entity
    static class Defaulted {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(defaultRaw = "now()")
        @Nullable
        String moment;

        @Property(collation = "en")
        @Nullable
        String name;
    }

    @Test
    void values_and_rules_of_a_database_are_refused_by_name() {
        assertThatThrownBy(() -> new MongoTckDriver().open(List.of(Generated.class, Defaulted.class), c -> {}))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2451] Generated.twice")
                .hasMessageContaining("[MO-2457] Defaulted.moment")
                .hasMessageContaining("[MO-2466] Defaulted.name")
                .hasMessageContaining("mongodb");
    }

    @Test
    void checks_are_refused_by_name() {
        assertThatThrownBy(() -> new MongoTckDriver().open(List.of(Checked.class), c -> {}))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2349")
                .hasMessageContaining("{price} > 0")
                .hasMessageContaining("mongodb");
    }

    /** Works something out. */
    @Entity
    static class Worked {

        @PrimaryKey
        @Nullable
        Long id;

        int price;

        @Formula("{price} * 2")
        int twice;
    }

    @Test
    void formulas_are_refused_by_name() {
        assertThatThrownBy(() -> new MongoTckDriver().open(List.of(Worked.class), c -> {}))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2470")
                .hasMessageContaining("{price} * 2")
                .hasMessageContaining("mongodb");
    }

    @Test
    void comments_change_nothing() {
        try (MikroORM orm = new MongoTckDriver().open(List.of(Commented.class), c -> {})) {
            orm.em().fork().persist(new Commented()).flush();
            assertThat(orm.em().fork().findAll(Commented.class)).hasSize(1);
        }
    }
}
