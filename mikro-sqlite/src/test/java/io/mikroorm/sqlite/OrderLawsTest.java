// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

/** SQL orders and compares what is stored as Java does. */
class OrderLawsTest {

    private static TestDatabase db;

    @BeforeContainer
    static void open() {
        db = TestDatabase.inMemory();
        SqlitePlatform platform = new SqlitePlatform(StoredZone.UTC);
        String text = platform.columnType(new ValueType(BigDecimal.class, Storage.DECIMAL, null, Limits.NONE));
        String number =
                platform.columnType(new ValueType(BigDecimal.class, Storage.DECIMAL, null, new Limits(0, 15, 5)));
        db.execute("create table exact (v " + text + ")", "create table number (v " + number + ")");
        db.execute("create table time (v text)");
    }

    @AfterContainer
    static void close() {
        db.close();
    }

    @Provide
    Arbitrary<BigDecimal> anyDecimal() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<BigInteger> few =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-200), BigInteger.valueOf(200));
        return Arbitraries.oneOf(digits, few)
                .flatMap(unscaled ->
                        Arbitraries.integers().between(-6, 25).map(scale -> new BigDecimal(unscaled, scale)));
    }

    @Provide
    Arbitrary<BigDecimal> fifteenDigits() {
        long most = 999_999_999_999_999L;
        Arbitrary<Long> few = Arbitraries.longs().between(-200, 200);
        return Arbitraries.oneOf(Arbitraries.longs().between(-most, most), few)
                .map(unscaled -> BigDecimal.valueOf(unscaled, 5))
                .map(value -> value.stripTrailingZeros().scale() < 3 ? value.setScale(3) : value);
    }

    @Property(tries = 1000)
    void decimals_of_any_size_are_ordered_and_compared_as_numbers(
            @ForAll @Size(min = 2, max = 8) List<@net.jqwik.api.From("anyDecimal") BigDecimal> values) {
        assertOrder("exact", Storage.DECIMAL, values, Comparator.naturalOrder());
    }

    @Property(tries = 1000)
    void decimals_of_fifteen_digits_come_back_exactly_and_are_ordered(
            @ForAll @Size(min = 2, max = 8) List<@net.jqwik.api.From("fifteenDigits") BigDecimal> values) {
        assertOrder("number", Storage.DECIMAL, values, Comparator.naturalOrder());
    }

    @Provide
    Arbitrary<Instant> anyInstant() {
        return Arbitraries.longs().between(-62_167_219_200L, 253_402_300_799L).flatMap(seconds -> Arbitraries.integers()
                .between(0, 999_999_999)
                .map(nanos -> Instant.ofEpochSecond(seconds, nanos)));
    }

    @Property(tries = 1000)
    void times_are_ordered_and_compared_as_times(
            @ForAll @Size(min = 2, max = 8) List<@net.jqwik.api.From("anyInstant") Instant> values) {
        assertOrder("time", Storage.INSTANT, values, Comparator.naturalOrder());
    }

    @Property(tries = 1000)
    void the_collation_is_the_order_of_decimals(
            @ForAll("anyDecimal") BigDecimal one, @ForAll("anyDecimal") BigDecimal other) {
        assertThat(DecimalCollation.compare(one.toPlainString(), other.toPlainString()))
                .isEqualTo(one.compareTo(other));
    }

    @Property(tries = 1000)
    void the_collation_is_an_order_of_any_texts(
            @ForAll String one, @ForAll String other, @ForAll("anyDecimal") BigDecimal number) {
        assertThat(DecimalCollation.compare(one, one)).isZero();
        assertThat(Integer.signum(DecimalCollation.compare(one, other)))
                .isEqualTo(-Integer.signum(DecimalCollation.compare(other, one)));
        assertThat(DecimalCollation.compare(number.toPlainString(), "x" + one)).isNegative();
    }

    @SuppressWarnings("unchecked")
    private static <T> void assertOrder(String table, Storage storage, List<T> values, Comparator<T> order) {
        db.begin();
        for (T value : values) {
            db.update("insert into " + table + " values (?)", value);
        }
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        List<T> found = (List<T>) (List<?>) db.query(storage, "select v from " + table + " order by v");
        assertThat(found).usingElementComparator(order).isEqualTo(sorted);
        T pivot = values.get(0);
        for (String operator : List.of("<", "=", ">=")) {
            long expected = values.stream()
                    .filter(v -> holds(order.compare(v, pivot), operator))
                    .count();
            assertThat(db.number("select count(*) from " + table + " where v " + operator + " ?", pivot))
                    .isEqualTo(expected);
        }
        assertThat(db.number("select count(*) from " + table + " where v in (?, ?)", pivot, pivot))
                .isEqualTo(values.stream()
                        .filter(v -> order.compare(v, pivot) == 0)
                        .count());
        db.session.rollback();
    }

    private static boolean holds(int comparison, String operator) {
        return switch (operator) {
            case "<" -> comparison < 0;
            case "=" -> comparison == 0;
            default -> comparison >= 0;
        };
    }
}
