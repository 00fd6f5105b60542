// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.sql.jdbc;

import java.sql.Connection;

/** Knows JDBC where it may. */
public record TidyConnection(Connection connection) {}
