// SPDX-License-Identifier: MIT
/**
 * Turns a schema into the statements that create and drop it. The standard is written here once; a dialect that differs
 * overrides the method of the clause. Sends nothing itself.
 */
@Spi
@NullMarked
package io.mikroorm.sql.schema.ddl;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
