// SPDX-License-Identifier: MIT
/** Queries that are built in the words of SQL. */
@Spi
@NullMarked
package io.mikroorm.tck.builder;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
