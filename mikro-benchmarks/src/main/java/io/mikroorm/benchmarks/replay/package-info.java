// SPDX-License-Identifier: MIT
/** A JDBC driver whose database costs next to nothing: fixed rows in typed arrays. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.replay;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
