// SPDX-License-Identifier: MIT
/**
 * Connections that are lent to work of the application's own: they do statements, and nothing that would outlive the work. Knows JDBC only.
 */
@Internal
@NullMarked
package io.mikroorm.sql.jdbc.lent;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
