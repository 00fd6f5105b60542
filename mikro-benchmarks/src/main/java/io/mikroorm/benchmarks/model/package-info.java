// SPDX-License-Identifier: MIT
/** The entities that ours is measured with. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.model;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
