// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import java.math.BigDecimal;
import org.bson.BsonArray;
import org.bson.BsonDecimal128;
import org.bson.BsonDouble;
import org.bson.BsonValue;
import org.bson.types.Decimal128;

/**
 * Numbers that are compared with those in documents of which nothing is known, which are there as whole numbers, binary fractions or decimals: {@code
 * 0.1} as a binary fraction is another number than as a decimal.
 */
public final class OpenNumbers {

    private OpenNumbers() {}

    /** The number, as a document would most likely have it; one that no document can have is rounded. */
    public static BsonValue sorted(BigDecimal number) {
        BigDecimal shortest = shortest(number);
        return BsonTrees.fitsDecimal(shortest) ? BsonTrees.number(shortest) : new BsonDouble(shortest.doubleValue());
    }

    /** All forms in which a document may have the number; none where it can have it in none. */
    public static void addForms(BigDecimal number, BsonArray forms) {
        BigDecimal shortest = shortest(number);
        if (!BsonTrees.fitsDecimal(shortest)) {
            return;
        }
        BsonValue likely = BsonTrees.number(shortest);
        forms.add(likely);
        boolean whole = shortest.scale() <= 0;
        double real = shortest.doubleValue();
        if (whole || !Double.isFinite(real) || BigDecimal.valueOf(real).compareTo(shortest) != 0) {
            return;
        }
        forms.add(likely instanceof BsonDouble ? new BsonDecimal128(new Decimal128(shortest)) : new BsonDouble(real));
    }

    private static BigDecimal shortest(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
