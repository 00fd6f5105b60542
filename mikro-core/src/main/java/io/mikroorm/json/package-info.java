// SPDX-License-Identifier: MIT
/**
 * Documents and arrays as texts in JSON: what a library for JSON is asked for, and what we do to its texts ourselves, so that
 * they can be compared. Knows no library.
 */
@Spi
@NullMarked
package io.mikroorm.json;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
