// SPDX-License-Identifier: MIT
/** Jdbi: SQL by hand, mapped by hand-written row mappers. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.jdbi;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
