// SPDX-License-Identifier: MIT
/**
 * MySQL: the filled-in form of its dialect, and the few places where it behaves in its own way. What MariaDB shares with it is
 * public. Knows SQL through {@code io.mikroorm.sql} only, and its JDBC driver not at all.
 */
@Api
@NullMarked
package io.mikroorm.mysql;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
