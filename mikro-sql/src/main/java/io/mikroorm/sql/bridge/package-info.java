// SPDX-License-Identifier: MIT
/**
 * The way into a unit of work for libraries that write SQL and send it by themselves: what they must know of the database and the model, and the connection, lent. How
 * their values travel is said by {@link io.mikroorm.sql.jdbc.JdbcValueSink#write} and {@link io.mikroorm.sql.jdbc.JdbcRow#read}.
 */
@Spi
@NullMarked
package io.mikroorm.sql.bridge;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
