// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as it was written; equal to those of the same value. */
final class JsonNumber {

    private final String text;

    JsonNumber(String text) {
        this.text = text;
    }

    BigDecimal value() {
        return new BigDecimal(text);
    }

    /** One form of all that are equal. */
    String shortest() {
        BigDecimal value = value();
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber that && (text.equals(that.text) || value().compareTo(that.value()) == 0);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value().doubleValue());
    }

    @Override
    public String toString() {
        return text;
    }
}
