// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each kind of value comes back as it was written, at its extremes, and is found by equality. */
class StorageRoundTripTest {

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.inMemory();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static final byte[] BYTES = {0, -1, 127, -128, 39};

    static Stream<Object> values() {
        return Stream.of(
                true,
                false,
                Byte.MIN_VALUE,
                Byte.MAX_VALUE,
                Short.MIN_VALUE,
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                0L,
                Float.MIN_VALUE,
                -Float.MAX_VALUE,
                0.1f,
                Float.POSITIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                0.1d,
                5.0d,
                1e300,
                Double.NEGATIVE_INFINITY,
                'a',
                '\0',
                '\uffff',
                "",
                "text",
                new BigDecimal("10.50"),
                new BigDecimal("-0.000000000000000000000000000001"),
                new BigDecimal("123456789012345678901234567890.123456789"),
                new BigDecimal("1E+50"),
                new BigDecimal("1E-50"),
                BigInteger.TEN.pow(100),
                BigInteger.TEN.pow(100).negate(),
                BigInteger.ZERO,
                BYTES,
                new byte[0],
                new UUID(0, 0),
                new UUID(-1, -1),
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                Instant.EPOCH,
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                Instant.parse("1969-12-31T23:59:59.000000001Z"),
                LocalDate.of(0, 1, 1),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31),
                LocalTime.MIN,
                LocalTime.MAX,
                LocalDateTime.of(0, 1, 1, 0, 0),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
                OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 6, ZoneOffset.UTC),
                Duration.ZERO,
                Duration.ofNanos(Long.MIN_VALUE),
                Duration.ofNanos(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_as_it_was_and_is_found_by_equality(Object value) {
        Storage storage = Storage.of(value.getClass());
        create(storage);
        db.update("insert into t values (?)", value);

        List<Object> found = db.query(storage, "select v from t where v = ?", value);

        assertThat(found).hasSize(1);
        if (value instanceof byte[] bytes) {
            assertThat((byte[]) found.get(0)).isEqualTo(bytes);
        } else if (value instanceof BigDecimal decimal) {
            assertThat((BigDecimal) found.get(0)).isEqualByComparingTo(decimal);
        } else {
            assertThat(found.get(0)).isEqualTo(value);
        }
    }

    @Test
    void every_kind_is_among_the_tried_values() {
        Set<Storage> tried = EnumSet.noneOf(Storage.class);
        values().forEach(value -> tried.add(Storage.of(value.getClass())));

        assertThat(tried).containsExactly(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void null_comes_back_as_null(Storage storage) {
        create(storage);
        db.update("insert into t values (?)", new Object[] {null});

        assertThat(db.query(storage, "select v from t")).containsExactly((Object) null);
    }

    static Storage[] kinds() {
        return Arrays.stream(Storage.values()).filter(Storage::isScalar).toArray(Storage[]::new);
    }

    private void create(Storage storage) {
        ValueType type = new ValueType(storage.javaType(), storage, null, Limits.NONE);
        db.execute("create table t (v " + new SqlitePlatform(StoredZone.UTC).columnType(type) + ")");
    }

    @Test
    void an_offset_is_not_kept_but_the_point_in_time_is() {
        create(Storage.OFFSET_DATE_TIME);
        db.update("insert into t values (?)", OffsetDateTime.parse("2024-01-02T03:04:05.123456789+02:00"));

        assertThat(db.query(Storage.OFFSET_DATE_TIME, "select v from t"))
                .containsExactly(OffsetDateTime.parse("2024-01-02T01:04:05.123456789Z"));
        assertThat(db.query(Storage.STRING, "select v from t")).containsExactly("2024-01-02T01:04:05.123456789Z");
    }

    @Test
    void negative_zero_becomes_zero() {
        create(Storage.DOUBLE);
        db.update("insert into t values (?)", -0.0);

        assertThat(db.query(Storage.DOUBLE, "select v from t")).containsExactly(0.0);
    }

    @Test
    void decimals_of_up_to_fifteen_digits_are_numbers_to_sqlite() {
        Limits limits = new Limits(0, 15, 4);
        String type = new SqlitePlatform(StoredZone.UTC)
                .columnType(new ValueType(BigDecimal.class, Storage.DECIMAL, null, limits));
        db.execute("create table t (v " + type + ")");
        db.update("insert into t values (?), (?)", new BigDecimal("12345678901.2345"), new BigDecimal("7.00"));

        assertThat(type).isEqualTo("numeric(15, 4)");
        assertThat(db.query(Storage.STRING, "select typeof(v) from t order by v"))
                .containsExactly("integer", "real");
        assertThat(db.query(Storage.DECIMAL, "select v from t order by v"))
                .containsExactly(new BigDecimal("7"), new BigDecimal("12345678901.2345"));
        assertThat(db.number("select count(*) from t where v = ?", new BigDecimal("7.000")))
                .isEqualTo(1);
    }

    @Test
    void times_that_other_programs_wrote_are_read() {
        db.execute("create table t (v text)");
        db.execute("insert into t values ('2024-01-02 03:04:05'), ('2024-01-02T03:04:05+01:00')");

        assertThat(db.query(Storage.INSTANT, "select v from t"))
                .containsExactly(Instant.parse("2024-01-02T03:04:05Z"), Instant.parse("2024-01-02T02:04:05Z"));
        assertThat(db.query(Storage.LOCAL_DATE_TIME, "select v from t limit 1"))
                .containsExactly(LocalDateTime.of(2024, 1, 2, 3, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BOOLEAN",
                "BYTE",
                "INSTANT",
                "LOCAL_DATE",
                "LOCAL_TIME",
                "LOCAL_DATE_TIME",
                "UUID",
                "DECIMAL",
                "BIG_INTEGER",
                "CHAR"
            })
    void what_a_type_does_not_take_is_refused_rather_than_cut(String kind) {
        Storage storage = Storage.valueOf(kind);
        db.execute("create table t (v)");
        db.execute(storage == Storage.BYTE ? "insert into t values (300)" : "insert into t values ('2024-99-99 x')");

        assertThatThrownBy(() -> db.query(storage, "select v as price from t"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("The column price holds");
    }

    @Test
    void what_is_neither_true_nor_false_is_refused() {
        db.execute("create table t (v boolean, w integer)", "insert into t values (0.5, 'true'), (1, 0)");
        for (String column : List.of("v", "w")) {
            assertThatThrownBy(() -> db.query(Storage.BOOLEAN, "select " + column + " as price from t"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("The column price holds");
        }
        assertThat(db.query(Storage.BOOLEAN, "select v from t where v = 1")).containsExactly(true);
        assertThat(db.query(Storage.BOOLEAN, "select w from t where v = 1")).containsExactly(false);
    }

    @Test
    void a_number_that_no_float_holds_is_refused_and_infinity_is_not() {
        db.execute("create table t (v real)", "insert into t values (1e300)");
        assertThatThrownBy(() -> db.query(Storage.FLOAT, "select v as price from t"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("The column price holds a number out of range, which is no float");

        assertThat(db.query(Storage.FLOAT, "select 1e400")).containsExactly(Float.POSITIVE_INFINITY);
    }

    static Stream<Object> refused() {
        return Stream.of(
                Float.NaN,
                Double.NaN,
                '\ud800',
                "half \ud83d of a pair",
                "\udc00",
                new BigDecimal("1E+1000000000"),
                new BigDecimal("1E-10001"),
                Instant.MAX,
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.parse("-0001-12-31T23:59:59.999999999Z"),
                LocalDate.of(10_000, 1, 1),
                LocalDateTime.of(-1, 12, 31, 0, 0),
                OffsetDateTime.of(0, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(1)),
                Duration.ofNanos(Long.MAX_VALUE).plusNanos(1));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_would_not_come_back_is_refused_before_anything_is_sent(Object value) {
        db.execute("create table t (v)");
        db.events.clear();

        assertThatThrownBy(() -> db.update("insert into t values (?)", value))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-3121] SQLite ");
        assertThat(db.events).isEmpty();
        assertThat(db.number("select count(*) from t")).isZero();
    }
}
