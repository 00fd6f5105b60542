// SPDX-License-Identifier: MIT
package io.mikroorm;

/** How much a transaction sees of what others do meanwhile. A database may take a level for a stricter one, never for a weaker. */
public enum IsolationLevel {
    /** What others have not committed yet too. */
    READ_UNCOMMITTED,
    /** What others have committed by the time of each statement. */
    READ_COMMITTED,
    /** The same rows each time. */
    REPEATABLE_READ,
    /** As if transactions ran one after another. */
    SERIALIZABLE
}
