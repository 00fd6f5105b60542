// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/** Which of several servers with the same data may answer a query. In a transaction, and where there is one server only, it does. */
public enum ConnectionType {
    /** One that only reads: what it says may be some moments old. */
    READ,
    /** The one that is written to. */
    WRITE
}
