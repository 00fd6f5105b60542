// SPDX-License-Identifier: MIT
/**
 * Where the tests of a driver get their server, and a space on it that nobody else uses: what a store calls a schema, a
 * database or a folder. Knows no driver and no language.
 */
@Spi
@NullMarked
package io.mikroorm.tck.server;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
