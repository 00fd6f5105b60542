// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The bytes of a stored content as a stream, which holds one part at a time. Not thread-safe. */
final class StoredBytes extends InputStream {

    private static final byte[] NOTHING = {};

    private final ContentParts parts;
    private byte[] part = NOTHING;
    private int at;
    private boolean closed;

    StoredBytes(ContentParts parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        return fill() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return part.length - at;
    }

    private boolean fill() throws IOException {
        if (closed) {
            throw new IOException("The stream is closed");
        }
        while (at == part.length) {
            part = NOTHING; // the next one is not read beside it
            at = 0;
            if (!(parts.next() instanceof byte[] next)) {
                return false;
            }
            part = next;
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        part = NOTHING;
        at = 0;
        parts.close();
    }
}
