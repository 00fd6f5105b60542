// SPDX-License-Identifier: MIT
/** A JDBC driver whose database costs next to nothing: results that were read once, in typed arrays. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.replay;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
