// SPDX-License-Identifier: MIT
/** The databases that contenders work on: their tables, their data, and what was written to them. Knows no contender. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.ground;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
