// SPDX-License-Identifier: MIT
/** The same tables with collections, for the work that loads them. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.hibernate.model.graph;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
