// SPDX-License-Identifier: MIT
/** JMH: hand-written JDBC, an ideal unit of work without a library, and ours, doing the same work on the same rows. */
@Internal
@NullMarked
package io.mikroorm.benchmarks;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
