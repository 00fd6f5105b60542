// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalBitsTest {

    private static final int TRIES = 20_000;

    private static byte[] bytes(Decimal128 number) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number.getLow())
                .putLong(number.getHigh())
                .array();
    }

    @Test
    void a_decimal_is_read_with_all_its_digits_and_its_scale() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            BigInteger digits = new BigInteger(random.nextInt(112), random);
            int scale = random.nextInt(12_000) - 6_000;
            BigDecimal number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
            assertThat(BsonTrees.decimal(bytes(new Decimal128(number)), 0)).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.00", "0E+3", "1E-6176", "9E+6111", "9223372036854775807", "9223372036854775808", "-1"})
    void so_are_those_at_the_edges(String number) {
        assertThat(BsonTrees.decimal(bytes(Decimal128.parse(number)), 0)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void what_is_no_number_is_none(String number) {
        assertThat(BsonTrees.decimal(bytes(Decimal128.parse(number)), 0)).isNull();
    }
}
