// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.json.JsonTree;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Documents in JSON as documents in BSON, so that the database sees their inside. Nothing in them is an operator or stands for another kind
 * of value: names are names. Numbers become the smallest kind that keeps them exactly.
 */
final class BsonTrees {

    /** The layout of a decimal128 in binary: where its exponent stands, what is added to it, and the digits beyond the lower 64 bits. */
    private static final int EXPONENT_AT = 49;

    private static final int EXPONENT_BIAS = 6176;
    private static final long UPPER_DIGITS = (1L << EXPONENT_AT) - 1;

    /** What is infinite, no number, or laid out for digits that do not fit. */
    private static final long OTHER_FORM = 3L << 61;

    private static final int SIZE = 4;
    static final int MOST_DIGITS = 34;

    private BsonTrees() {}

    /** A text in JSON as BSON. */
    static BsonValue bson(String json) {
        return value(JsonTree.read(json));
    }

    private static BsonValue value(@Nullable Object tree) {
        if (tree instanceof String text) {
            return new BsonString(text);
        }
        if (tree instanceof Boolean truth) {
            return BsonBoolean.valueOf(truth);
        }
        if (tree instanceof BigDecimal number) {
            return number(number);
        }
        if (tree instanceof List<?> list) {
            BsonArray array = new BsonArray(list.size());
            for (Object element : list) {
                array.add(value(element));
            }
            return array;
        }
        if (tree instanceof Map<?, ?> map) {
            BsonDocument document = new BsonDocument();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                document.put((String) entry.getKey(), value(entry.getValue()));
            }
            return document;
        }
        return BsonNull.VALUE;
    }

    static BsonValue number(BigDecimal number) {
        if (number.scale() <= 0 && number.precision() - number.scale() < 19) {
            long whole = number.longValueExact();
            return whole == (int) whole ? new BsonInt32((int) whole) : new BsonInt64(whole);
        }
        if (number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE) {
            return new BsonInt64(number.longValueExact());
        }
        double rounded = number.doubleValue();
        if (Double.isFinite(rounded) && BigDecimal.valueOf(rounded).equals(number)) {
            return new BsonDouble(rounded);
        }
        return new BsonDecimal128(new Decimal128(number));
    }

    /** Whether a text in JSON has a number that BSON does not keep. */
    static boolean isTooExact(String json) {
        return isTooExact(JsonTree.read(json));
    }

    private static boolean isTooExact(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(BsonTrees::isTooExact);
        }
        if (tree instanceof List<?> list) {
            return list.stream().anyMatch(BsonTrees::isTooExact);
        }
        return tree instanceof BigDecimal number && !fitsDecimal(number);
    }

    /** Whether a decimal of MongoDB keeps a number. */
    static boolean fitsDecimal(BigDecimal number) {
        if (number.signum() == 0 || number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) < 1_000) {
            return Math.abs((long) number.scale()) < 6_000;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.precision() <= MOST_DIGITS && Math.abs((long) shortest.scale()) < 6_000;
    }

    /** A value in BSON as a text in JSON; null for BSON's null. */
    static @Nullable String json(byte[] bytes, byte kind, int at) {
        Object tree = tree(bytes, kind, at);
        return tree == null ? null : JsonTree.write(tree);
    }

    private static @Nullable Object tree(byte[] bytes, byte kind, int at) {
        return switch (kind) {
            case BsonBytes.DOCUMENT -> object(bytes, at);
            case BsonBytes.ARRAY -> new ArrayList<>(object(bytes, at).values());
            case BsonBytes.STRING, BsonBytes.SYMBOL -> BsonBytes.string(bytes, at);
            case BsonBytes.BOOLEAN -> bytes[at] != 0;
            case BsonBytes.INT32 -> BsonBytes.int32(bytes, at);
            case BsonBytes.INT64 -> BsonBytes.int64(bytes, at);
            case BsonBytes.DOUBLE -> real(Double.longBitsToDouble(BsonBytes.int64(bytes, at)));
            case BsonBytes.DECIMAL128 -> decimal(bytes, at);
            default -> text(bytes, kind, at);
        };
    }

    private static Map<String, @Nullable Object> object(byte[] bytes, int at) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        int place = at + SIZE;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int end = BsonBytes.nameEnd(bytes, place + 1);
            String name = new String(bytes, place + 1, end - place - 1, StandardCharsets.UTF_8);
            object.put(name, tree(bytes, kind, end + 1));
            place = BsonBytes.skip(kind, bytes, end + 1);
        }
        return object;
    }

    /** What other programs put there and JSON has no word for; null for what has no text either. */
    private static @Nullable String text(byte[] bytes, byte kind, int at) {
        return switch (kind) {
            case BsonBytes.DATE_TIME ->
                Instant.ofEpochMilli(BsonBytes.int64(bytes, at)).toString();
            case BsonBytes.OBJECT_ID ->
                new ObjectId(Arrays.copyOfRange(bytes, at, at + BsonBytes.OBJECT_ID_BYTES)).toHexString();
            case BsonBytes.BINARY -> {
                int from = at + SIZE + 1;
                yield Base64.getEncoder()
                        .encodeToString(Arrays.copyOfRange(bytes, from, from + BsonBytes.int32(bytes, at)));
            }
            default -> null;
        };
    }

    private static @Nullable BigDecimal real(double value) {
        return Double.isFinite(value) ? new BigDecimal(Double.toString(value)) : null;
    }

    /** A decimal; null for one that is no number. Of up to 18 digits, as most are, it is made from its bits; else by way of its text. */
    static @Nullable BigDecimal decimal(byte[] bytes, int at) {
        long low = BsonBytes.int64(bytes, at);
        long high = BsonBytes.int64(bytes, at + Long.BYTES);
        if (low >= 0 && (high & UPPER_DIGITS) == 0 && (high & OTHER_FORM) != OTHER_FORM) {
            int exponent = (int) ((high & Long.MAX_VALUE) >>> EXPONENT_AT) - EXPONENT_BIAS;
            return BigDecimal.valueOf(high < 0 ? -low : low, -exponent);
        }
        Decimal128 number = Decimal128.fromIEEE754BIDEncoding(high, low);
        if (number.isNaN() || number.isInfinite()) {
            return null;
        }
        return new BigDecimal(number.toString());
    }
}
