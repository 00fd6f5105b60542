// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ValidationException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        @Property(columnType = "timestamp")
        @Nullable
        LocalTime hour;
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
    }

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private @Nullable MikroORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void open() {
        opened = driver().open(List.of(Sample.class, Price.class), c -> {}, physical -> {
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
    void the_time_of_a_day_is_not_cut_out_of_a_point_in_time() {
        given("hour", "'2024-01-02 03:04:05'");

        assertThatThrownBy(this::samples)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("hour");
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

    private static void set(Price price, String property, BigDecimal value) {
        switch (property) {
            case "exact" -> price.exact = value;
            case "whole" -> price.whole = value;
            default -> price.counted = value;
        }
    }
}
