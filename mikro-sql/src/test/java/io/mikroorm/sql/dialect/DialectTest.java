// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DialectTest {

    @Test
    void what_is_not_filled_in_is_the_standard_without_features() {
        Dialect dialect = Dialect.named("plain").build();

        assertThat(dialect.name()).isEqualTo("plain");
        assertThat(dialect.quoting()).isEqualTo(Quoting.DOUBLE_QUOTES);
        assertThat(dialect.paging()).isEqualTo(Paging.OFFSET_FETCH);
        assertThat(dialect.autoIncrement()).isEqualTo(AutoIncrement.IDENTITY);
        assertThat(dialect.locking().isSupported()).isFalse();
        assertThat(dialect.upserting()).isEqualTo(Upserting.NONE);
        assertThat(dialect.unlimited()).isNull();
        assertThat(dialect.features()).isEmpty();
    }

    @Test
    void a_filled_in_form_says_what_was_filled_in() {
        Dialect dialect = Dialect.named("full")
                .quoting(Quoting.BACKTICKS)
                .paging(Paging.LIMIT_OFFSET)
                .unlimited("-1")
                .booleans("1", "0")
                .autoIncrement(AutoIncrement.PRIMARY_KEY_AUTOINCREMENT)
                .locking(Locking.FOR_UPDATE)
                .upserting(Upserting.ON_CONFLICT)
                .dropping(Dropping.IF_THERE)
                .enumerating(Enumerating.DECLARATIONS)
                .triggering(Triggering.EVENTS)
                .calling(Calling.OUT_AS_ROW)
                .tableOptions("without oids")
                .schemaHere("select here()")
                .maxParameters(32_766)
                .maxIdentifierLength(64)
                .indexOptions(IndexOption.flag("hidden", "hidden"))
                .supports(Feature.RETURNING)
                .supports(Feature.SAVEPOINTS, Feature.MULTI_ROW_INSERT)
                .build();

        assertThat(dialect)
                .isEqualTo(new Dialect(
                        "full",
                        Quoting.BACKTICKS,
                        Paging.LIMIT_OFFSET,
                        "-1",
                        "1",
                        "0",
                        AutoIncrement.PRIMARY_KEY_AUTOINCREMENT,
                        Locking.FOR_UPDATE,
                        Upserting.ON_CONFLICT,
                        Dropping.IF_THERE,
                        Generating.NONE,
                        Enumerating.DECLARATIONS,
                        Triggering.EVENTS,
                        Calling.OUT_AS_ROW,
                        null,
                        Map.of(),
                        List.of(IndexOption.flag("hidden", "hidden")),
                        "without oids",
                        "select here()",
                        32_766,
                        64,
                        ChronoUnit.MICROS,
                        Set.of(Feature.RETURNING, Feature.MULTI_ROW_INSERT, Feature.SAVEPOINTS)));
        assertThat(dialect.supports(Feature.RETURNING)).isTrue();
        assertThat(dialect.supports(Feature.TRANSACTIONAL_DDL)).isFalse();
    }

    @Test
    void a_finished_form_does_not_change() {
        Set<Feature> features = EnumSet.of(Feature.RETURNING);
        Dialect.Builder builder = Dialect.named("kept").supports(Feature.RETURNING);
        Dialect dialect = builder.build();
        builder.supports(Feature.SAVEPOINTS);

        assertThat(dialect.features()).isEqualTo(features).isUnmodifiable();
    }

    @Test
    void limits_below_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dialect.named("odd").maxParameters(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dialect.named("odd").maxIdentifierLength(0).build());
    }
}
