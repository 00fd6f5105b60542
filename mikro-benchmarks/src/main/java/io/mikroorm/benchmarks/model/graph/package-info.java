// SPDX-License-Identifier: MIT
/** The same tables with collections, for the work that loads them: nobody else pays for a collection that it does not use. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.model.graph;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
