// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.exception.ValidationException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Columns of other types than the mapping would have chosen: what fits is read and written, what does not is refused, nothing is made up. */
public abstract class WrongValuesContract {

    /** Whole numbers and days in columns that hold more. */
    @Entity
    static class Sample {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "decimal(14, 2)")
        @Nullable
        Integer amount;

        @Property(columnType = "double precision")
        @Nullable
        Long weight;

        @Property(columnType = "varchar(20)")
        @Nullable
        Short code;

        @Property(columnType = "timestamp")
        @Nullable
        LocalDate day;
    }

    /** Decimals in columns whose limits only their type says. */
    @Entity
    static class Price {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "numeric(6,2)")
        BigDecimal exact = BigDecimal.ONE;

        @Property(columnType = "DECIMAL ( 4 )")
        BigDecimal whole = BigDecimal.ONE;

        @Property(columnType = "integer")
        BigDecimal counted = BigDecimal.ONE;

        @Property(columnType = "decimal(20,4)")
        BigDecimal longest = BigDecimal.ONE;
    }

    /** Times in columns of which only the type says how fine they are. */
    @Entity
    static class Event {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        @Version
        @Property(columnType = "timestamp(0)")
        @Nullable
        Instant version;

        @CreatedAt
        @Property(columnType = "timestamp(0)")
        @Nullable
        LocalDateTime created;

        @Property(columnType = "timestamp(3)")
        @Nullable
        LocalDateTime at;

        @Property(columnType = "time(0)")
        @Nullable
        LocalTime hour;

        @Property(columnType = "date")
        @Nullable
        LocalDateTime day;
    }

    /** A text and a fraction in columns of which only the type says how much they take. */
    @Entity
    static class Label {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "varchar(3)")
        String text = "";

        @Property(columnType = "character  varying ( 3 )")
        String other = "";

        @Property(columnType = "numeric(6,2)")
        double number;
    }

    /** Numbers that are no binary fractions in columns that keep such. */
    @Entity
    static class Scale {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "real")
        @Nullable
        Long coarse;

        @Property(columnType = "double precision")
        @Nullable
        Long fine;

        @Property(columnType = "real")
        @Nullable
        BigDecimal coarsely;

        @Property(columnType = "double precision")
        @Nullable
        BigDecimal finely;
    }

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private @Nullable MikroORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void open() {
        opened = driver().open(
                        List.of(Sample.class, Price.class, Event.class, Label.class, Scale.class),
                        c -> {},
                        physical -> {
                            database.set(physical);
                            return physical;
                        });
    }

    @AfterEach
    void close() {
        orm().close();
    }

    private MikroORM orm() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    /** Runs a statement beside the ORM; names stand in brackets. */
    private void around(String sql) {
        try (Connection connection = database.get().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            String quote = driver().dialect().quoting().quote("x").substring(0, 1);
            statement.execute(sql.replaceAll("[\\[\\]]", quote));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void given(String column, String value) {
        around("insert into [sample] ([" + column + "]) values (" + value + ")");
    }

    private List<Sample> samples() {
        return orm().em().fork().findAll(Sample.class, o -> o.orderBy("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 1, 1.5",
        "amount, 0, 0.5",
        "amount, 2, 3000000000.0",
        "weight, 1, 1.5",
        "weight, 7, 1e300",
        "weight, 0, -1e19",
        "code, '''1''', '''abc'''",
        "code, '''0''', '''1.5'''",
        "code, '''2''', '''70000'''",
        "day, '''2024-01-02 00:00:00''', '''2024-01-02 03:04:05'''"
    })
    void what_is_no_value_of_the_property_is_refused(String column, String right, String wrong) {
        given(column, right);
        given(column, "null");
        assertThat(samples()).hasSize(2);
        given(column, wrong);

        assertThatThrownBy(this::samples)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3110")
                .hasMessageContaining(column);
    }

    @Test
    void what_fits_is_read_whatever_the_type_of_its_column_is() {
        given("amount", "-2.00");
        given("weight", "4503599627370497");
        given("code", "'123'");
        given("day", "'2024-01-02 00:00:00'");
        List<Sample> found = samples();

        assertThat(found.get(0).amount).isEqualTo(-2);
        assertThat(found.get(1).weight).isEqualTo(4_503_599_627_370_497L);
        assertThat(found.get(2).code).isEqualTo((short) 123);
        assertThat(found.get(3).day).isEqualTo(LocalDate.of(2024, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"exact, 1.005", "exact, 12345", "whole, 1.5", "whole, 12345", "counted, 0.5", "counted, 12345678901"})
    void decimals_with_more_digits_than_the_type_of_their_column_are_refused(String property, BigDecimal value) {
        Price price = new Price();
        set(price, property, value);
        var em = orm().em().fork();
        em.persist(price);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Price." + property + " takes numbers of at most");
        set(price, property, new BigDecimal("12.00"));
        em.flush();
        Price found = orm().em().fork().findAll(Price.class).get(0);
        assertThat(List.of(found.exact, found.whole, found.counted)).anyMatch(number -> number.intValueExact() == 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456.7891", "9999999999999999.0001", "1000000000000000.0", "123456789012345"})
    void a_decimal_of_many_digits_comes_back_as_it_was_or_is_refused(BigDecimal value) {
        Price price = new Price();
        price.longest = value;

        boolean taken = isTaken(price);
        assertThat(taken || value.stripTrailingZeros().precision() > 15).isTrue();
        assertThat(orm().em().fork().findAll(Price.class))
                .allSatisfy(found -> assertThat(found.longest).isEqualByComparingTo(value));
    }

    /** Whether an entity was written, and not refused by the limits of its columns. */
    private boolean isTaken(Object entity) {
        EntityManager em = orm().em().fork();
        em.persist(entity);
        try {
            em.flush();
            return true;
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageContaining("MO-3120");
            return false;
        }
    }

    @Test
    void a_time_comes_back_as_it_was_or_is_refused() {
        Event coarse = new Event();
        coarse.at = LocalDateTime.of(2024, 1, 2, 3, 4, 5, 678_000_000);
        coarse.hour = LocalTime.of(23, 59, 59);
        Event finer = new Event();
        finer.at = LocalDateTime.of(2024, 1, 2, 3, 4, 59, 999_999_000);
        Event hours = new Event();
        hours.hour = LocalTime.of(23, 59, 59, 999_000_000);

        assertThat(isTaken(coarse)).isTrue();
        for (Event event : List.of(coarse, finer, hours)) {
            if (event == coarse || isTaken(event)) {
                Event found = orm().em().fork().findOneOrFail(Event.class, Objects.requireNonNull(event.id));
                assertThat(found.at).isEqualTo(event.at);
                assertThat(found.hour).isEqualTo(event.hour);
            }
        }
    }

    @Test
    void a_column_of_days_does_not_cut_off_the_time_of_the_day() {
        Event event = new Event();
        event.day = LocalDateTime.of(2024, 1, 2, 3, 4, 5);

        if (isTaken(event)) {
            assertThat(orm().em().fork().findAll(Event.class))
                    .extracting(found -> found.day)
                    .containsExactly(event.day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "ab ", "\uD83D\uDC26x", "abc ", "abc  d", ""})
    void a_text_comes_back_with_its_spaces_or_is_refused(String text) {
        Label label = new Label();
        label.text = text;
        Label other = new Label();
        other.other = text;

        assertThat(isTaken(label)).isEqualTo(isTaken(other));
        assertThat(orm().em().fork().findAll(Label.class))
                .allSatisfy(found -> assertThat(found.text + found.other).isEqualTo(text));
        assertThat(orm().em().fork().count(Label.class))
                .as("what fits is taken")
                .isGreaterThanOrEqualTo(text.codePointCount(0, text.length()) <= 3 ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.25, -9999.99, 0.0, 1.005, 12345.0, 1e-9})
    void a_fraction_in_a_column_of_decimals_comes_back_as_it_was_or_is_refused(double number) {
        Label label = new Label();
        label.number = number;

        assertThat(isTaken(label)).isEqualTo(Math.abs(number) < 10_000 && number * 100 == Math.rint(number * 100));
        assertThat(orm().em().fork().findAll(Label.class))
                .allSatisfy(found -> assertThat(found.number).isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, -1_234_567, 16_777_217, 123_456_789, 9_007_199_254_740_993L, Long.MAX_VALUE})
    void a_whole_number_in_a_column_of_binary_fractions_comes_back_as_it_was_or_is_refused(long number) {
        Scale coarse = new Scale();
        coarse.coarse = number;
        Scale fine = new Scale();
        fine.fine = number;

        assertThat(isTaken(coarse) || Math.abs(number) > 10_000_000).isTrue();
        assertThat(isTaken(fine) || Math.abs(number) > 1_000_000_000).isTrue();
        assertThat(orm().em().fork().findAll(Scale.class))
                .allSatisfy(found -> assertThat(found.coarse == null ? found.fine : found.coarse)
                        .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 60, -1L << 62})
    void a_whole_number_that_is_a_double_is_kept_as_one(long number) {
        Scale fine = new Scale();
        fine.fine = number;

        assertThat(isTaken(fine)).isTrue();
        assertThat(orm().em().fork().findAll(Scale.class)).singleElement().satisfies(found -> assertThat(found.fine)
                .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0.1", "-1.50", "12345678.91", "1234567890123456.78", "1E+300"})
    void and_so_does_a_decimal(BigDecimal number) {
        Scale coarse = new Scale();
        coarse.coarsely = number;
        Scale fine = new Scale();
        fine.finely = number;

        boolean coarseTaken = isTaken(coarse);
        assertThat(coarseTaken || number.precision() > 6 || number.scale() < 0).isTrue();
        assertThat(isTaken(fine) || number.precision() > 15 || number.scale() < 0)
                .isTrue();
        assertThat(orm().em().fork().findAll(Scale.class))
                .allSatisfy(found -> assertThat(found.coarsely == null ? found.finely : found.coarsely)
                        .isEqualByComparingTo(number));
    }

    @Test
    void times_that_the_library_makes_are_as_fine_as_their_columns() {
        EntityManager em = orm().em().fork();
        Event event = new Event();
        em.persist(event).flush();
        for (int i = 0; i < 3; i++) {
            event.name = "again " + i;
            em.flush(); // with the version that the row has
        }
        Event found = orm().em().fork().findOneOrFail(Event.class, Objects.requireNonNull(event.id));

        assertThat(found.created).isEqualTo(event.created);
        assertThat(found.version).isEqualTo(event.version);
        assertThat(found.name).isEqualTo("again 2");
    }

    @Test
    void versions_of_upserts_too_and_no_two_are_the_same() {
        Event event = new Event();
        orm().em().fork().persist(event).flush();
        Set<Instant> versions = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            Event again = new Event();
            again.id = event.id;
            again.name = "again " + i;
            orm().em().fork().upsert(again);
            versions.add(Objects.requireNonNull(again.version));
            Event found = orm().em().fork().findOneOrFail(Event.class, Objects.requireNonNull(event.id));
            assertThat(found.version).isEqualTo(again.version);
        }
        assertThat(versions).hasSize(5);
    }

    private static void set(Price price, String property, BigDecimal value) {
        switch (property) {
            case "exact" -> price.exact = value;
            case "whole" -> price.whole = value;
            default -> price.counted = value;
        }
    }
}
