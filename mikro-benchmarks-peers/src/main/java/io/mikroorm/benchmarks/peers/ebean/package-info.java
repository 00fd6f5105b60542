// SPDX-License-Identifier: MIT
/** Ebean, with entities that its agent enhances. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.ebean;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
