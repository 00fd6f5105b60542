// SPDX-License-Identifier: MIT
/**
 * What one SQL database is, in one place: its dialect, its renderers, the types of its columns, what its columns take, and
 * how JDBC reads and writes it. Each driver module has one {@link io.mikroorm.sql.platform.SqlPlatform}.
 */
@Spi
@NullMarked
package io.mikroorm.sql.platform;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
