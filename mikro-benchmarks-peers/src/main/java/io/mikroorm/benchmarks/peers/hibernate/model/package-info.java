// SPDX-License-Identifier: MIT
/** Entities without collections. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.hibernate.model;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
