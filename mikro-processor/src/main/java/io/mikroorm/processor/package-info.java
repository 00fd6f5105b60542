// SPDX-License-Identifier: MIT
/** What the compiler calls: one processor writes a class of paths for each entity and embeddable, the other one the index of all entities. */
@Internal
@NullMarked
package io.mikroorm.processor;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
