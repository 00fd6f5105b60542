// SPDX-License-Identifier: MIT
package io.mikroorm.type;

/**
 * What a column takes.
 *
 * @param length the longest text or byte string; 0 for no limit
 * @param precision the number of digits of a decimal; 0 for any
 * @param scale the number of digits after the decimal point; meaningless without a precision
 */
public record Limits(int length, int precision, int scale) {

    /** No limit. */
    public static final Limits NONE = new Limits(0, 0, 0);
}
