// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

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
