// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;

/** The sentences about contents that are too long to hold, or have no length. Codes 3130 and 3131. */
final class ContentErrors {

    /** The longest array that every virtual machine makes. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private ContentErrors() {}

    static void requireArray(long length) {
        if (length > MOST) {
            throw new ValidationException(
                    3130,
                    "A content of " + length
                            + " bytes is longer than what can be held in one piece. Read it as a stream, with open().");
        }
    }

    static long requireLength(long length) {
        if (length < 0) {
            throw new ValidationException(
                    3131,
                    "A content has the length " + length
                            + ". Say how many bytes there are; where that is not known, copy them to a file first.");
        }
        return length;
    }
}
