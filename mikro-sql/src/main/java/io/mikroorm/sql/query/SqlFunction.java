// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

/** A function or an operation that expressions are made of. How it is written is the dialect's matter. */
public enum SqlFunction {
    /** The number of rows. */
    COUNT_ROWS,
    /** The number of values that are not null. */
    COUNT,
    /** The number of different values that are not null. */
    COUNT_DISTINCT,
    /** The sum. */
    SUM,
    /** The mean. */
    AVG,
    /** The least value. */
    MIN,
    /** The greatest value. */
    MAX,
    /** A text in small letters. */
    LOWER,
    /** A text in capital letters. */
    UPPER,
    /** The number of characters of a text. */
    LENGTH,
    /** A text without spaces around it. */
    TRIM,
    /** Texts behind one another. */
    CONCAT,
    /** The first value that is not null. */
    COALESCE,
    /** Null where two values are equal, else the first. */
    NULLIF,
    /** A number without its sign. */
    ABS,
    /** A number rounded to so many digits. */
    ROUND,
    /** A sum of two. */
    PLUS,
    /** A difference. */
    MINUS,
    /** A product. */
    TIMES,
    /** A quotient. */
    DIVIDED_BY,
    /** The number of a row in its window, from 1. */
    ROW_NUMBER,
    /** The same, where equals have the same number. */
    RANK,
    /** The same without gaps. */
    DENSE_RANK,
    /** The value of the row before. */
    LAG,
    /** The value of the row behind. */
    LEAD;

    /** Whether it makes one value of many rows. */
    public boolean isAggregate() {
        return compareTo(MAX) <= 0;
    }

    /** Whether it makes a number that none of its arguments was. */
    public boolean isCalculation() {
        return switch (this) {
            case SUM, AVG, ABS, ROUND, PLUS, MINUS, TIMES, DIVIDED_BY -> true;
            default -> false;
        };
    }
}
