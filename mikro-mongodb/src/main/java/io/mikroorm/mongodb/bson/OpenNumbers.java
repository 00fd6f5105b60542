// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import java.math.BigDecimal;
import org.bson.BsonArray;
import org.bson.BsonDecimal128;
import org.bson.BsonDouble;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are compared with those in documents of which nothing is known, which are there as whole numbers, binary fractions or decimals: {@code
 * 0.1} as a binary fraction is another number than as a decimal.
 */
public final class OpenNumbers {

    private OpenNumbers() {}

    /**
     * What a number in a document is compared with, to be greater or less than the given one: the form that gives the right answer for both forms in
     * which a document may have that number itself.
     *
     * @param upper whether the greater of the two forms is asked for, and not the less
     */
    public static BsonValue bound(BigDecimal number, boolean upper) {
        BigDecimal shortest = shortest(number);
        if (!BsonTrees.fitsDecimal(shortest)) {
            return new BsonDouble(shortest.doubleValue()); // no document has it
        }
        Double real = asFraction(shortest);
        return real != null && (new BigDecimal(real).compareTo(shortest) > 0) == upper
                ? new BsonDouble(real)
                : exact(shortest);
    }

    /** All forms in which a document may have the number; none where it can have it in none. Decimals with other zeros at their end are not the same everywhere. */
    public static void addForms(BigDecimal number, BsonArray forms) {
        BigDecimal shortest = shortest(number);
        if (!BsonTrees.fitsDecimal(shortest)) {
            return;
        }
        BsonValue likely = BsonTrees.number(shortest);
        forms.add(likely);
        if (likely.isInt32() || likely.isInt64()) {
            return;
        }
        double real = shortest.doubleValue();
        if (Double.isFinite(real) && BigDecimal.valueOf(real).compareTo(shortest) == 0) {
            forms.add(likely.isDouble() ? new BsonDecimal128(new Decimal128(shortest)) : new BsonDouble(real));
        }
        if (number.scale() > shortest.scale() && number.precision() <= BsonTrees.MOST_DIGITS) {
            forms.add(new BsonDecimal128(new Decimal128(number)));
        }
    }

    /** The binary fraction that is written as the number, where it is another number; null where there is none. */
    private static @Nullable Double asFraction(BigDecimal shortest) {
        double real = shortest.doubleValue();
        boolean same = !Double.isFinite(real)
                || BigDecimal.valueOf(real).compareTo(shortest) != 0
                || new BigDecimal(real).compareTo(shortest) == 0;
        return same ? null : (Double) real;
    }

    /** As a whole number of 64 bits or as a decimal: in no other form is a number exact. */
    private static BsonValue exact(BigDecimal shortest) {
        BsonValue likely = BsonTrees.number(shortest);
        return likely.isDouble() ? new BsonDecimal128(new Decimal128(shortest)) : likely;
    }

    private static BigDecimal shortest(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
