// SPDX-License-Identifier: MIT
/** JMH: code by hand, an ideal unit of work without a library, and ours, doing the same work on the same rows or documents. */
@Internal
@NullMarked
package io.mikroorm.benchmarks;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
