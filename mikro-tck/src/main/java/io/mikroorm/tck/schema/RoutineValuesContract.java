// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Results;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RowSet;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values of all kinds go into routines and come out of them as they are, or are refused as columns refuse them. */
@SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
public abstract class RoutineValuesContract extends SchemaContracts {

    /** A value that goes in and comes out again. */
    private record Same<T>(
            T value, Parameter<T> in, Routine<?> function, Parameter<T> through, Routine<Results> procedure) {

        static <T> Same<T> of(Class<T> type, T value) {
            String name = type.getSimpleName().toLowerCase(Locale.ROOT).replace("[]", "_array");
            Parameter<T> in = Parameter.in("given", type);
            Parameter<T> through = Parameter.inOut("given", type);
            Routine<?> function =
                    Routine.function("same_" + name, type, r -> r.parameters(in).body("return given;"));
            Routine<Results> procedure = Routine.procedure("through_" + name, r -> r.parameters(through)
                    .body("postgresql", "given := given;")
                    .body("set given = given;"));
            return new Same<>(value, in, function, through, procedure);
        }

        @Nullable
        Object returned(EntityManager em) {
            return em.call(function, in.of(value));
        }

        @Nullable
        Object out(EntityManager em) {
            return em.call(procedure, through.of(value)).get(through);
        }
    }

    private static final List<Same<?>> ALL = List.of(
            Same.of(Boolean.class, true),
            Same.of(Byte.class, (byte) -7),
            Same.of(Short.class, (short) -300),
            Same.of(Integer.class, Integer.MIN_VALUE),
            Same.of(Long.class, Long.MIN_VALUE),
            Same.of(Float.class, 0.1f),
            Same.of(Double.class, 0.1),
            Same.of(Character.class, 'é'),
            Same.of(String.class, "it's \\ a \"text\" 😀 "),
            Same.of(BigDecimal.class, new BigDecimal("1234567890123456789.0625")),
            Same.of(BigInteger.class, new BigInteger("12345678901234567890123456789")),
            Same.of(byte[].class, new byte[] {0, 1, -1, 39, 92}),
            Same.of(UUID.class, UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
            Same.of(Instant.class, Instant.parse("2026-07-01T10:20:30.123456Z")),
            Same.of(LocalDate.class, LocalDate.of(2026, 2, 28)),
            Same.of(LocalTime.class, LocalTime.of(23, 59, 59, 123_456_000)),
            Same.of(LocalDateTime.class, LocalDateTime.of(2026, 3, 29, 2, 30, 15, 123_456_000)),
            Same.of(OffsetDateTime.class, OffsetDateTime.parse("2026-07-01T10:20:30.5Z")),
            Same.of(Duration.class, Duration.ofMillis(-1_500)),
            Same.of(DayOfWeek.class, DayOfWeek.FRIDAY),
            Same.of(URI.class, URI.create("https://example.org/a?b=c")));

    static final Parameter<String> CODE = Parameter.in("code", String.class).columnType("char(2)");
    static final Routine<String> COUNTRY = Routine.function("country", String.class, r -> r.parameters(CODE)
            .columnType("varchar(10)")
            .body("return code;"));

    static final Routine<Integer> LEFT =
            Routine.function("left_early", Integer.class, r -> r.body("postgresql", "<<work>> begin return 1; end;")
                    .body("work: begin return 1; end"));

    /** Some table. */
    @Entity
    static class Pebble {

        @PrimaryKey
        long id;
    }

    /** A row. */
    public record Line(int number) {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Pebble.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (driver().capabilities().has(Feature.ROUTINES)) {
            settings.routines(COUNTRY, LEFT);
            ALL.forEach(each -> settings.routines(each.function, each.procedure));
        }
    }

    @Test
    @Requires(Feature.ROUTINES)
    void values_of_all_kinds_come_back_from_functions() {
        List<String> wrong = new ArrayList<>();
        for (Same<?> each : ALL) {
            compare(each, each.returned(em()), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Requires(Feature.ROUTINES)
    void values_of_all_kinds_come_out_of_procedures() {
        List<String> wrong = new ArrayList<>();
        for (Same<?> each : ALL) {
            compare(each, each.out(em()), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(Same<?> each, @Nullable Object found, List<String> wrong) {
        try {
            if (found instanceof BigDecimal number) {
                assertThat(number).isEqualByComparingTo((BigDecimal) each.value);
            } else {
                assertThat(found).isEqualTo(each.value);
            }
        } catch (AssertionError e) {
            wrong.add(each.function + ": " + found + " for " + each.value);
        }
    }

    @Test
    @Requires(Feature.ROUTINES)
    void a_text_of_a_fixed_length_is_not_cut_on_its_way() {
        assertThat(em().call(COUNTRY, CODE.of("DE"))).isEqualTo("DE");
    }

    @Test
    @Requires(Feature.ROUTINES)
    void a_block_with_a_name_is_a_block() {
        assertThat(em().call(LEFT)).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private <T> void refused(T value, T sent) {
        Same<T> same = (Same<T>) ALL.stream()
                .filter(each -> each.value.getClass() == value.getClass())
                .findFirst()
                .orElseThrow();
        EntityManager em = em();
        statements.reset();
        assertThatThrownBy(() -> em.call(same.procedure, same.through.of(sent)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-4386]");
        assertThat(statements.all()).isZero();
    }

    @Test
    @Requires(Feature.ROUTINES)
    void what_a_column_would_not_keep_is_refused_before_anything_is_sent() {
        refused("", "\ud83d");
        refused(LocalTime.MIN, LocalTime.of(1, 2, 3, 4));
        refused(LocalDateTime.MIN, LocalDateTime.of(2026, 1, 1, 1, 2, 3, 4));
        refused(Duration.ZERO, Duration.ofDays(400_000));
        EntityManager em = em();
        assertThatThrownBy(() -> em.call(COUNTRY, CODE.of("DEU")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-4386]")
                .hasMessageContaining("at most 2 characters");
    }

    private void refused(int code, String says, Routine<?> routine) {
        assertThatThrownBy(() -> driver().open(List.of(Pebble.class), c -> c.routines(routine))
                        .close())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("[MO-" + code + "] " + says);
    }

    @Test
    @Requires(Feature.ROUTINES)
    void comments_that_databases_read_differently_are_refused() {
        Routine<Integer> path = Routine.function(
                "with_path", Integer.class, r -> r.comment("C:\\temp\\").body("return 1;"));
        refused(2810, "The routine with_path has a comment with a backslash", path);
    }

    @Test
    @Requires(Feature.PROCEDURES_WITH_ROWS)
    void rows_that_are_declared_twice_under_one_handle_are_refused() {
        RowSet<Line> lines = RowSet.of(Line.class);
        Routine<Results> twice = Routine.procedure(
                "twice_shown", r -> r.returns(lines, lines).body("select 1 as number; select 2 as number;"));
        refused(2811, "The routine twice_shown gives back ", twice);
    }

    @Test
    @Requires(Feature.JAVA_FUNCTIONS)
    void functions_in_java_are_in_no_schema() {
        Routine<Integer> seven = Routine.function("seven", Integer.class, r -> r.schema("numbers")
                .body("return 7;")
                .inJava(given -> 7));
        Routine<Integer> eight = Routine.function("seven", Integer.class, r -> r.schema("others")
                .body("return 8;")
                .inJava(given -> 8));
        try (var other = driver().open(List.of(Pebble.class), c -> c.routines(seven))) {
            assertThat(other.em().fork().call(seven)).isEqualTo(7);
        }
        assertThatThrownBy(() -> driver().open(List.of(Pebble.class), c -> c.routines(seven, eight))
                        .close())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("[MO-2800]");
    }
}
