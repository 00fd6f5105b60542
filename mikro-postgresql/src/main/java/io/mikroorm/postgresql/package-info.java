// SPDX-License-Identifier: MIT
/**
 * PostgreSQL: the filled-in form of its dialect, and the few places where it behaves in its own way.
 * Knows SQL through {@code io.mikroorm.sql} only.
 */
@Api
@NullMarked
package io.mikroorm.postgresql;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
