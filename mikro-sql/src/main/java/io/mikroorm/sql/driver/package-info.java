// SPDX-License-Identifier: MIT
/**
 * Carries out queries and writes: plan, render, execute, read. Plans and texts are kept by the shape of what is asked. Has no
 * SQL in it; a database's driver extends {@link io.mikroorm.sql.driver.SqlDriver}.
 */
@Spi
@NullMarked
package io.mikroorm.sql.driver;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
