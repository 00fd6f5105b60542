// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Types of arrays and of intervals in PostgreSQL's words: what they would round or cut in silence is refused. */
class DeclaredTypesTest {

    /** Arrays that are declared in PostgreSQL's words. */
    @Entity
    static class Measured {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "timestamp(0)[]")
        List<LocalDateTime> seconds = List.of();

        @Property(columnType = "TIMESTAMP (3) WITH TIME ZONE [ ]")
        List<Instant> millis = List.of();

        @Property(columnType = "time(0) array")
        List<LocalTime> hours = List.of();

        @Property(columnType = "numeric(10,2)[]")
        List<BigDecimal> prices = List.of();

        @Property(columnType = "numeric(4)[3]")
        BigDecimal[] wholes = {};

        @Property(columnType = "varchar(3)[]")
        List<String> codes = List.of();

        @Property(columnType = "numeric(3,1)[]")
        double[] fractions = {};

        @Property(columnType = "interval(0)", type = Interval.OfDuration.class)
        Duration lasting = Duration.ZERO;

        @Property(columnType = "interval day to second", type = Interval.OfDuration.class)
        Duration exactly = Duration.ZERO;

        @Property(columnType = "numeric(2,-3)")
        BigDecimal thousands = BigDecimal.ZERO;

        @Property(columnType = "numeric(2, -3)")
        long counted;

        @Property(columnType = "name")
        String named = "";

        @Property(columnType = "real[]")
        List<Long> weights = List.of();

        @Property(columnType = "double precision[]")
        List<Long> masses = List.of();
    }

    /** A type in PostgreSQL's words of which nothing comes back for certain. */
    abstract static class Lost {

        @PrimaryKey
        @Nullable
        Long id;
    }

    /** Has the currency, and the digits, of the server's settings. */
    @Entity
    static class Money extends Lost {
        @Property(columnType = "money")
        BigDecimal value = BigDecimal.ONE;
    }

    /** Has no seconds. */
    @Entity
    static class Minutes extends Lost {
        @Property(columnType = "INTERVAL DAY TO MINUTE", type = Interval.OfDuration.class)
        Duration value = Duration.ZERO;
    }

    /** Has one byte. */
    @Entity
    static class Letter extends Lost {
        @Property(columnType = "\"char\"")
        String value = "";
    }

    /** Has texts where numbers are. */
    @Entity
    static class Digits extends Lost {
        @Property(columnType = "integer[]")
        List<String> value = List.of();
    }

    @ParameterizedTest
    @ValueSource(classes = {Money.class, Minutes.class, Letter.class, Digits.class})
    void types_that_make_something_else_of_values_are_refused_when_the_orm_opens(Class<?> entity) {
        assertThatThrownBy(() -> schema.orm(c -> c.entities(entity)))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2048")
                .hasMessageContaining(entity.getSimpleName() + ".value")
                .hasMessageContaining("columnType");
    }

    private final OwnSchema schema = OwnSchema.create();
    private final SqlORM orm = schema.orm(c -> c.entities(Measured.class));

    @BeforeEach
    void create() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    private record Change(String property, String why, Consumer<Measured> change) {

        @Override
        public String toString() {
            return property;
        }
    }

    static Stream<Change> changesThatDoNotFit() {
        LocalDateTime fine = LocalDateTime.of(2024, 1, 2, 3, 4, 59, 600_000_000);
        return Stream.of(
                new Change("seconds", "0 digits", m -> m.seconds = Arrays.asList(null, fine.withNano(0), fine)),
                new Change("millis", "3 digits", m -> m.millis = List.of(Instant.parse("2024-01-02T03:04:05.6789Z"))),
                new Change("hours", "0 digits", m -> m.hours = List.of(LocalTime.of(23, 59, 59, 500_000_000))),
                new Change("prices", "2 after it", m -> m.prices = List.of(new BigDecimal("1.005"))),
                new Change("prices", "8 digits before", m -> m.prices = List.of(new BigDecimal("123456789"))),
                new Change("wholes", "0 after it", m -> m.wholes = new BigDecimal[] {new BigDecimal("1.5")}),
                new Change("codes", "3 characters", m -> m.codes = List.of("abc", "abc ")),
                new Change("codes", "3 characters", m -> m.codes = List.of("abcd")),
                new Change("fractions", "1 after it", m -> m.fractions = new double[] {1.25}),
                new Change("lasting", "0 digits", m -> m.lasting = Duration.ofMillis(1_500)),
                new Change("thousands", "10 to the power of 3", m -> m.thousands = new BigDecimal("1500")),
                new Change("thousands", "5 digits", m -> m.thousands = new BigDecimal("100000")),
                new Change("counted", "10 to the power of 3", m -> m.counted = 1_500),
                new Change("named", "63 bytes", m -> m.named = "\u00e9".repeat(32)),
                new Change("weights", "single precision", m -> m.weights = List.of(16_777_217L)),
                new Change("masses", "double precision", m -> m.masses = List.of((1L << 60) + 1)));
    }

    @ParameterizedTest
    @MethodSource("changesThatDoNotFit")
    void what_a_declared_type_would_round_or_cut_is_refused(Change change) {
        EntityManager em = orm.em().fork();
        Measured measured = new Measured();
        change.change().accept(measured);
        em.persist(measured);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Measured." + change.property())
                .hasMessageContaining(change.why());
        assertThat(orm.em().fork().count(Measured.class)).isZero();
    }

    @Test
    void what_fits_is_kept_as_it_is_one_row_or_many() {
        List<LocalDateTime> seconds = Arrays.asList(LocalDateTime.of(2024, 1, 2, 3, 4, 5), null);
        List<Instant> millis = List.of(Instant.parse("2024-01-02T03:04:05.678Z"));
        EntityManager em = orm.em().fork();
        for (int i = 0; i < 3; i++) {
            Measured measured = new Measured();
            measured.seconds = seconds;
            measured.millis = millis;
            measured.hours = List.of(LocalTime.of(23, 59, 59));
            measured.prices = List.of(new BigDecimal("12345678.90"), new BigDecimal("1.500"));
            measured.wholes = new BigDecimal[] {new BigDecimal("1E+3")};
            measured.codes = List.of("abc", "", "ab ", "\uD83D\uDC26\uD83D\uDC26\uD83D\uDC26");
            measured.fractions = new double[] {99.9, -0.1};
            measured.lasting = Duration.ofHours(1);
            measured.exactly = Duration.ofNanos(1_500_000_001_000L);
            measured.thousands = new BigDecimal("99000");
            measured.counted = -5_000;
            measured.named = "n".repeat(63);
            measured.weights = List.of(16_777_216L, -7L);
            measured.masses = List.of(1L << 60, 5L);
            em.persist(measured);
        }
        em.flush();

        assertThat(orm.em().fork().findAll(Measured.class)).hasSize(3).allSatisfy(found -> {
            assertThat(found.seconds).isEqualTo(seconds);
            assertThat(found.millis).isEqualTo(millis);
            assertThat(found.hours).containsExactly(LocalTime.of(23, 59, 59));
            assertThat(found.prices)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("12345678.9"), new BigDecimal("1.5"));
            assertThat(found.wholes[0]).isEqualByComparingTo("1000");
            assertThat(found.codes).containsExactly("abc", "", "ab ", "\uD83D\uDC26\uD83D\uDC26\uD83D\uDC26");
            assertThat(found.fractions).containsExactly(99.9, -0.1);
            assertThat(found.lasting).isEqualTo(Duration.ofHours(1));
            assertThat(found.exactly).isEqualTo(Duration.ofNanos(1_500_000_001_000L));
            assertThat(found.thousands).isEqualByComparingTo("99000");
            assertThat(found.counted).isEqualTo(-5_000);
            assertThat(found.named).isEqualTo("n".repeat(63));
            assertThat(found.weights).containsExactly(16_777_216L, -7L);
            assertThat(found.masses).containsExactly(1L << 60, 5L);
        });
    }

    @Test
    void a_condition_compares_with_what_was_given_and_not_with_what_it_would_be_rounded_to() {
        Measured measured = new Measured();
        measured.seconds = List.of(LocalDateTime.of(2024, 1, 2, 3, 5));
        measured.prices = List.of(new BigDecimal("1.01"));
        measured.codes = List.of("abc");
        orm.em().fork().persist(measured).flush();
        EntityManager em = orm.em().fork();

        LocalDateTime fine = LocalDateTime.of(2024, 1, 2, 3, 4, 59, 600_000_000);
        assertThat(em.count(Measured.class, where("seconds").eq(List.of(fine)))).isZero();
        assertThat(em.count(Measured.class, where("prices").eq(List.of(new BigDecimal("1.005")))))
                .isZero();
        assertThat(em.count(Measured.class, where("codes").eq(List.of("abc  "))))
                .isZero();
        assertThat(em.count(Measured.class, where("seconds").eq(measured.seconds)))
                .isEqualTo(1);
        assertThat(em.count(Measured.class, where("prices").eq(measured.prices)))
                .isEqualTo(1);
        assertThat(em.count(Measured.class, where("codes").eq(measured.codes))).isEqualTo(1);
    }
}
