// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.dialect.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys that the database counts up, read by checks, by values that it works out and by indexes: it does so, or that is refused when the ORM opens. */
public abstract class CountedKeysContract extends SchemaContracts {

    /** Reads its own number. */
    @Entity
    @Check(name = "not_the_first", expression = "{id} <> 0")
    static class Ticket {

        @PrimaryKey
        @Nullable
        Integer id;
    }

    /** Is unique by more than its number. */
    @Entity
    @Unique(name = "once_by_number", expression = "{id} + {size}")
    static class Coupon {

        @PrimaryKey
        @Nullable
        Integer id;

        int size;
    }

    /** Shows its number. */
    @Entity
    static class Bill {

        @PrimaryKey
        @Nullable
        Integer id;

        @Property(generated = "{id} + 1000")
        @Nullable
        Integer number;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Counted.class);
    }

    /** Counts. */
    @Entity
    static class Counted {

        @PrimaryKey
        @Nullable
        Integer id;
    }

    private boolean has(Feature feature) {
        return driver().dialect().supports(feature);
    }

    private boolean can(Capabilities.Feature feature) {
        return driver().capabilities().has(feature);
    }

    private void isNotRead(Class<?> type, String code, String what) {
        assertThatThrownBy(() -> open(List.of(type), c -> {}).close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining(code)
                .hasMessageContaining(what)
                .hasMessageContaining("'id'")
                .hasMessageContaining("generated = ASSIGNED");
    }

    @Test
    void a_key_that_counts_up_is_read_or_that_is_refused() {
        if (has(Feature.UNREAD_COUNTERS)) {
            isNotRead(Ticket.class, "[MO-2914]", "'not_the_first'");
            isNotRead(Bill.class, "[MO-2914]", "Bill.number");
        } else {
            try (MikroORM tickets = open(List.of(Ticket.class), c -> {})) {
                var em = tickets.em().fork();
                em.persist(new Ticket()).flush();
                assertThat(tickets.em().fork().count(Ticket.class)).isEqualTo(1);
            }
        }
        if (has(Feature.UNREAD_COUNTERS_AT_ALL)) {
            isNotRead(Coupon.class, "[MO-2098]", "'once_by_number'");
        } else if (can(Capabilities.Feature.EXPRESSION_INDEXES)) {
            open(List.of(Coupon.class), c -> {}).close();
        }
    }
}
