// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

/** A book of the table that keeps times as text. */
public final class TextBookRecord extends BookRecord {

    /** For jOOQ. */
    public TextBookRecord() {
        super(BookTable.TEXT);
    }
}
