// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a row must meet to be in an index.
 *
 * @param column the column that is looked at
 * @param comparison how
 * @param value what it is compared with, as the property's Java value; null for comparisons with null
 */
public record IndexCondition(
        MappedColumn column,
        Comparison comparison,
        @Nullable Object value) {

    /** Whether it holds for a value of the property, as the database compares it: texts by the numbers of their characters. */
    public boolean holds(@Nullable Object compared) {
        if (!comparison.hasValue()) {
            return (compared == null) == (comparison == Comparison.NULL);
        }
        Object one = column.type().toStorage(compared);
        Object other = column.type().toStorage(value);
        if (one == null || other == null) {
            return false;
        }
        int order = order(one, other);
        return switch (comparison) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            default -> order == 0;
        };
    }

    @SuppressWarnings("unchecked")
    private static int order(Object one, Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return Arrays.compare(
                    text.codePoints().toArray(), otherText.codePoints().toArray());
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** How a column is compared. */
    public enum Comparison {
        /** Is the same. */
        EQUAL("="),
        /** Is less. */
        LESS("<"),
        /** Is less, or the same. */
        AT_MOST("<="),
        /** Is more. */
        MORE(">"),
        /** Is more, or the same. */
        AT_LEAST(">="),
        /** Has no value. */
        NULL("is null"),
        /** Has a value. */
        NOT_NULL("is not null");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** How it is written, in annotations and in SQL. */
        public String sign() {
            return sign;
        }

        /** Whether there is a value to compare with. */
        public boolean hasValue() {
            return this != NULL && this != NOT_NULL;
        }
    }
}
