// SPDX-License-Identifier: MIT
/** Ours. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
