// SPDX-License-Identifier: MIT
/**
 * Turns statements of {@code sql.ast} into text and slots, following a dialect. The standard is written here once; a
 * dialect that differs overrides the method of the clause. Knows no values, no JDBC and no entity.
 */
@Spi
@NullMarked
package io.mikroorm.sql.render;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
