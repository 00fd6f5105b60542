// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.sql.ast;

import java.sql.Connection;

/** Breaks the fence around java.sql. */
public final class OpenConnection {
    Connection connection;
}
