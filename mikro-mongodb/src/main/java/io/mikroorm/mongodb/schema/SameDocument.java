// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import java.math.BigDecimal;
import org.bson.BsonArray;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonNumber;
import org.bson.BsonValue;
import org.bson.types.Decimal128;

/** Whether documents say the same, where a server gives back numbers as those of another kind. */
final class SameDocument {

    private SameDocument() {}

    static boolean test(BsonDocument one, BsonDocument other) {
        return canonical(one).equals(canonical(other));
    }

    /** The value with each number in it as the first kind that has it exactly: a whole number, a binary fraction, a decimal one. */
    static BsonValue canonical(BsonValue value) {
        if (value.isNumber()) {
            return canonical(value.asNumber());
        }
        if (value.isArray()) {
            BsonArray canonical = new BsonArray();
            value.asArray().forEach(element -> canonical.add(canonical(element)));
            return canonical;
        }
        if (value.isDocument()) {
            BsonDocument canonical = new BsonDocument();
            value.asDocument().forEach((name, inner) -> canonical.put(name, canonical(inner)));
            return canonical;
        }
        return value;
    }

    private static BsonValue canonical(BsonNumber number) {
        boolean finite =
                number.isDecimal128() ? number.decimal128Value().isFinite() : Double.isFinite(number.doubleValue());
        if (!finite) {
            return number;
        }
        BigDecimal exact = exact(number).stripTrailingZeros();
        if (exact.scale() <= 0 && exact.toBigInteger().bitLength() < Long.SIZE) {
            return new BsonInt64(exact.longValueExact());
        }
        double near = exact.doubleValue();
        boolean isBinary = Double.isFinite(near) && new BigDecimal(near).compareTo(exact) == 0;
        return isBinary ? new BsonDouble(near) : new BsonDecimal128(new Decimal128(exact));
    }

    private static BigDecimal exact(BsonNumber number) {
        if (number.isDouble()) {
            return new BigDecimal(number.doubleValue());
        }
        return number.isDecimal128()
                ? new BigDecimal(number.decimal128Value().toString())
                : BigDecimal.valueOf(number.longValue());
    }
}
