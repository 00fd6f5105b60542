// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructAccess;
import io.mikroorm.type.StructType;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The law: an array of scalars, written as JSON and read again, is the same; equal arrays have equal texts. */
class JsonArraysLawTest {

    private static final List<Storage> KINDS =
            Arrays.stream(Storage.values()).filter(Storage::isScalar).toList();

    private static ValueType of(Storage kind) {
        return new ValueType(kind.javaType(), kind, null, Limits.NONE);
    }

    @Property(tries = 5000)
    void what_is_written_is_read(@ForAll long seed) {
        Random random = new Random(seed);
        ValueType element = of(KINDS.get(random.nextInt(KINDS.size())));
        Object[] values = values(random, element.storage());

        String text = JsonArrays.write(element, values);
        Object[] read = JsonArrays.read(element, text);

        assertThat(read).hasSameSizeAs(values);
        for (int i = 0; i < read.length; i++) {
            boolean same =
                    values[i] == null ? read[i] == null : element.storage().same(values[i], read[i]);
            assertThat(same).as(element.storage() + " " + text).isTrue();
        }
        assertThat(JsonArrays.write(element, read)).isEqualTo(text);
        assertThat(JsonArrays.read(element, JsonText.normal(" [ " + text.substring(1))))
                .hasSameSizeAs(values);
    }

    @Property(tries = 2000)
    void structs_and_arrays_in_them_come_back_too(@ForAll long seed) {
        Random random = new Random(seed);
        List<StructType.Part> inner = parts(random, 3);
        ValueType struct = struct(inner);
        List<StructType.Part> outer = new ArrayList<>(parts(random, 4));
        outer.add(new StructType.Part(
                "list",
                "list",
                new ValueType(List.class, Storage.ARRAY, ArrayType.of(List.class, struct), Limits.NONE, struct)));
        Object[] value = new Object[outer.size()];
        for (int i = 0; i < value.length - 1; i++) {
            Storage kind = outer.get(i).type().storage();
            value[i] = random.nextInt(4) == 0 ? null : value(random, kind);
        }
        Object[] list = new Object[random.nextInt(3)];
        for (int i = 0; i < list.length; i++) {
            Object[] one = new Object[inner.size()];
            for (int j = 0; j < one.length; j++) {
                one[j] = random.nextInt(4) == 0
                        ? null
                        : value(random, inner.get(j).type().storage());
            }
            list[i] = random.nextInt(6) == 0 ? null : one;
        }
        value[value.length - 1] = random.nextInt(5) == 0 ? null : list;
        ValueType whole = struct(outer);

        Object[] read = JsonArrays.read(whole, JsonText.normal(JsonArrays.write(whole, new Object[] {value, null})));

        assertThat(read).hasSize(2);
        assertThat(read[1]).isNull();
        assertThat(whole.same(value, read[0])).isTrue();
    }

    private static List<StructType.Part> parts(Random random, int count) {
        List<StructType.Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = random.nextBoolean() ? "p" + i : "in.side.p" + i;
            parts.add(new StructType.Part(name, name, of(KINDS.get(random.nextInt(KINDS.size())))));
        }
        return parts;
    }

    private static ValueType struct(List<StructType.Part> parts) {
        StructAccess none = new StructAccess() {
            @Override
            public Object[] values(Object object) {
                throw new IllegalStateException();
            }

            @Override
            public Object make(Object[] values) {
                throw new IllegalStateException();
            }

            @Override
            public String missing(Object object) {
                throw new IllegalStateException();
            }
        };
        return new ValueType(Object.class, Storage.STRUCT, StructType.element(Object.class, parts, none), Limits.NONE);
    }

    private static Object[] values(Random random, Storage kind) {
        Object[] values = new Object[random.nextInt(5)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(6) == 0 ? null : value(random, kind);
        }
        return values;
    }

    private static Object value(Random random, Storage kind) {
        long number = random.nextInt(4) == 0
                ? new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 0}[random.nextInt(3)]
                : random.nextLong();
        int nano = random.nextInt(1_000_000_000);
        return switch (kind) {
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) number;
            case SHORT -> (short) number;
            case INT -> (int) number;
            case LONG -> number;
            case FLOAT -> random.nextInt(8) == 0 ? Float.NaN : Float.intBitsToFloat((int) number);
            case DOUBLE -> random.nextInt(8) == 0 ? Double.NEGATIVE_INFINITY : Double.longBitsToDouble(number);
            case CHAR -> (char) number;
            case STRING -> text(random);
            case DECIMAL ->
                new BigDecimal(BigInteger.valueOf(number).pow(1 + random.nextInt(3)), random.nextInt(400) - 200);
            case BIG_INTEGER -> BigInteger.valueOf(number).pow(random.nextInt(4));
            case BYTES -> text(random).getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
            case UUID -> new UUID(number, random.nextLong());
            case INSTANT -> Instant.ofEpochSecond((int) number, nano);
            case LOCAL_DATE -> LocalDate.ofEpochDay((int) number);
            case LOCAL_TIME -> LocalTime.ofNanoOfDay(Math.floorMod(number, 86_400_000_000_000L));
            case LOCAL_DATE_TIME -> LocalDateTime.ofEpochSecond((int) number, nano, ZoneOffset.UTC);
            case OFFSET_DATE_TIME ->
                OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond((int) number, nano), ZoneOffset.ofHours(random.nextInt(37) - 18));
            case DURATION -> Duration.ofSeconds(number, nano);
            case JSON, ARRAY, STRUCT, BLOB, CLOB -> throw new IllegalArgumentException();
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            String special = "\"\\/\u0000\n\t\u007f'{}[],:ä";
            text.append(
                    random.nextBoolean() ? special.charAt(random.nextInt(special.length())) : (char) random.nextInt());
        }
        return text.toString();
    }

    @Test
    void texts_are_short_and_exact() {
        assertThat(JsonArrays.write(of(Storage.STRING), new Object[] {"a\"b", null, ""}))
                .isEqualTo("[\"a\\\"b\",null,\"\"]");
        assertThat(JsonArrays.write(of(Storage.LONG), new Object[] {Long.MIN_VALUE}))
                .isEqualTo("[-9223372036854775808]");
        assertThat(JsonArrays.write(
                        of(Storage.DECIMAL), new Object[] {new BigDecimal("12.50"), new BigDecimal("1E+3")}))
                .isEqualTo("[\"12.5\",\"1000\"]");
        assertThat(JsonArrays.write(of(Storage.DECIMAL), new Object[] {new BigDecimal("1E+1000000000")}))
                .isEqualTo("[\"1E+1000000000\"]");
        assertThat(JsonArrays.write(of(Storage.BYTES), new Object[] {new byte[] {1, 2}}))
                .isEqualTo("[\"AQI=\"]");
        assertThat(JsonArrays.write(of(Storage.BOOLEAN), new Object[] {})).isEqualTo("[]");
    }

    @Test
    void what_other_programs_write_is_read_if_it_fits() {
        assertThat(JsonArrays.read(of(Storage.DECIMAL), "[1.50, \"2\"]"))
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("2"));
        assertThat(JsonArrays.read(of(Storage.INT), "[1.0, \"7\"]")).containsExactly(1, 7);
        for (String text : List.of("{}", "1", "[1.5]", "[3000000000]", "[true]", "[[1]]", "[\"x\"]", "[")) {
            assertThatThrownBy(() -> JsonArrays.read(of(Storage.INT), text))
                    .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
        }
        assertThatThrownBy(() -> JsonArrays.read(of(Storage.BOOLEAN), "[1]"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonArrays.read(of(Storage.CHAR), "[\"ab\"]"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
