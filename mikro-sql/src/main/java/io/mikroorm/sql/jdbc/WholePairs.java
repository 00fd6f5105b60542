// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Gives text in parts of which none ends between the two halves of a surrogate pair: MariaDB's JDBC driver encodes each part by itself,
 * and writes question marks for halves.
 */
final class WholePairs extends FilterReader {

    private static final int NONE = -1;

    private int held = NONE;

    WholePairs(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = held == NONE ? super.read() : held;
        held = NONE;
        return c;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length < 2) {
            int one = length == 0 ? NONE : read();
            if (one != NONE) {
                into[offset] = (char) one;
            }
            return length == 0 ? 0 : one == NONE ? NONE : 1;
        }
        int start = 0;
        if (held != NONE) {
            into[offset] = (char) held;
            held = NONE;
            start = 1;
        }
        int count = super.read(into, offset + start, length - start);
        if (count < 0) {
            return start == 0 ? count : start;
        }
        count += start;
        if (count > 1 && Character.isHighSurrogate(into[offset + count - 1])) {
            count--;
            held = into[offset + count];
        }
        return count;
    }
}
