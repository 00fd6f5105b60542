// SPDX-License-Identifier: MIT
/** Other libraries doing the same work, each as its documentation says is best. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
