// SPDX-License-Identifier: MIT
/** Jimmer: immutable objects, written by save commands. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.jimmer;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
