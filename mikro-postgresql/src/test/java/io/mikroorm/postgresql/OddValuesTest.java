// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that PostgreSQL has and Java has not, or the other way round: they come back as they were, or are refused. */
class OddValuesTest {

    /** One of each type. */
    @Entity
    static class Odd {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        LocalDate day;

        @Nullable
        LocalDateTime local;

        @Nullable
        Instant instant;

        @Nullable
        OffsetDateTime offset;

        @Nullable
        LocalTime hour;

        @Nullable
        BigDecimal amount;

        @Nullable
        Double fraction;

        @Nullable
        Float single;

        @Property(columnType = "real")
        @Nullable
        Double coarse;

        @Property(columnType = "char(3)")
        @Nullable
        String code;
    }

    private final OwnSchema schema = OwnSchema.create();
    private final SqlORM orm = schema.orm(c -> c.entities(Odd.class));

    @BeforeEach
    void create() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    @ParameterizedTest
    @CsvSource({
        "day, infinity",
        "day, -infinity",
        "local, infinity",
        "local, -infinity",
        "instant, infinity",
        "instant, -infinity",
        "offset, infinity",
        "hour, 24:00",
        "amount, NaN",
        "amount, Infinity"
    })
    void what_java_has_no_value_for_is_refused_and_not_made_up(String column, String value) {
        schema.execute("insert into odd (\"" + column + "\") values ('" + value + "')");

        assertThatThrownBy(() -> orm.em().fork().findAll(Odd.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3110")
                .hasMessageContaining(column);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE})
    void floating_point_numbers_of_all_kinds_come_back_and_are_no_change(double value) {
        Odd odd = new Odd();
        odd.fraction = value;
        odd.single = (float) value;
        orm.em().fork().persist(odd).flush();
        EntityManager em = orm.em().fork();
        Odd found = em.findAll(Odd.class).get(0);

        assertThat(found.fraction).isEqualTo(Double.valueOf(value));
        assertThat(found.single).isEqualTo(Float.valueOf((float) value));
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(em.count(Odd.class, where("fraction").eq(value))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.23456789, 1e300})
    void a_number_that_a_real_would_round_is_refused(double value) {
        Odd odd = new Odd();
        odd.coarse = value;
        EntityManager em = orm.em().fork().persist(odd);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Odd.coarse");
        odd.coarse = 0.25;
        em.flush();
        for (int i = 0; i < 10; i++) { // the JDBC driver reads bytes instead of text after some times
            assertThat(orm.em().fork().findAll(Odd.class).get(0).coarse).isEqualTo(0.25);
        }
    }

    @Test
    void a_text_that_would_be_filled_with_spaces_is_refused() {
        Odd odd = new Odd();
        odd.code = "ab";
        EntityManager em = orm.em().fork().persist(odd);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Odd.code");
        odd.code = "abc";
        em.flush();
        assertThat(orm.em().fork().findAll(Odd.class).get(0).code).isEqualTo("abc");
    }

    @Test
    void years_before_the_first_one_come_back() {
        for (LocalDate day : List.of(LocalDate.of(-43, 3, 15), LocalDate.of(0, 12, 31), LocalDate.of(-4712, 1, 1))) {
            Odd odd = new Odd();
            odd.day = day;
            odd.local = day.atTime(23, 59, 59, 999_999_000);
            odd.instant = odd.local.toInstant(ZoneOffset.UTC);
            orm.em().fork().persist(odd).flush();
            Odd found = orm.em().fork().findOneOrFail(Odd.class, where("day").eq(day));

            assertThat(found.local).isEqualTo(odd.local);
            assertThat(found.instant).isEqualTo(odd.instant);
        }
    }
}
