// SPDX-License-Identifier: MIT
/** The contracts of statements in the application's own words, and of the connection that is lent to it. */
@Spi
@NullMarked
package io.mikroorm.tck.execute;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
