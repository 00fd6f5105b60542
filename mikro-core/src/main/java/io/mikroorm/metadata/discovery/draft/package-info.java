// SPDX-License-Identifier: MIT
/** A model on its way to metadata: what was read of its classes, what the passes have decided so far, and what is wrong with it. Decides nothing. */
@Internal
@NullMarked
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
