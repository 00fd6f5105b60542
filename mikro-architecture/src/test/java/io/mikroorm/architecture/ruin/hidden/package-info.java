// SPDX-License-Identifier: MIT
/** A package for nobody else. */
@Internal
@NullMarked
package io.mikroorm.architecture.ruin.hidden;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
