// SPDX-License-Identifier: MIT
/** What holds the contracts together: the driver under test, the skips, the count of statements, and the check that no contract is left out. */
@Spi
@NullMarked
package io.mikroorm.tck.junit;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
