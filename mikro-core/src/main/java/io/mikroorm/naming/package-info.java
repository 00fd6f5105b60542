// SPDX-License-Identifier: MIT
/** How names of classes and fields become names of tables and columns. */
@Api
@NullMarked
package io.mikroorm.naming;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
