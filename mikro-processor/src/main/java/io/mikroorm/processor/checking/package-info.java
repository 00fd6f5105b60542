// SPDX-License-Identifier: MIT
/** What of mappings and projections is wrong whatever else there is: seen by the compiler, and told at its place. */
@Internal
@NullMarked
package io.mikroorm.processor.checking;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
