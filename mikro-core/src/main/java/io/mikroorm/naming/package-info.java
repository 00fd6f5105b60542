// SPDX-License-Identifier: MIT
/** How names of classes and fields become names of tables and columns. */
@NullMarked
package io.mikroorm.naming;

import org.jspecify.annotations.NullMarked;
