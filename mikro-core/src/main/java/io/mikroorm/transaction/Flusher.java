// SPDX-License-Identifier: MIT
package io.mikroorm.transaction;

/** Writes what is pending before a transaction commits. Implemented by the unit of work. */
@FunctionalInterface
public interface Flusher {

    /** Writes it, within the transaction. */
    void flush();
}
