// SPDX-License-Identifier: MIT
/** What a careful programmer writes by hand: JDBC read by index, without a unit of work and with an ideal one. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.plain;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
