// SPDX-License-Identifier: MIT
/**
 * MariaDB: where it differs from MySQL, whose driver it extends. Knows SQL through {@code io.mikroorm.sql} only, and its JDBC
 * driver not at all.
 */
@Api
@NullMarked
package io.mikroorm.mariadb;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
