// SPDX-License-Identifier: MIT
/** jOOQ: tables as its generator writes them, records that know what was changed. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
