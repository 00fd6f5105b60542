// SPDX-License-Identifier: MIT
/**
 * Speaks JDBC: hands out connections, binds values, runs statements, reads rows, holds transactions. The only package that
 * knows {@code java.sql}, besides those who translate its errors. Knows nothing of entities; what databases do differently
 * comes in through {@link io.mikroorm.sql.jdbc.JdbcAdapter}.
 */
@Spi
@NullMarked
package io.mikroorm.sql.jdbc;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
