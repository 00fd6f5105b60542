// SPDX-License-Identifier: MIT
/** Questions in the words of SQL, and the pages with the statements of all questions. */
@Spi
@NullMarked
package io.mikroorm.tck.question.sql;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
