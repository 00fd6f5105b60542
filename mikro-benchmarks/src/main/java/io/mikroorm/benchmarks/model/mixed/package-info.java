// SPDX-License-Identifier: MIT
/** The entities of W2c: a hierarchy with embedded objects. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.model.mixed;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
