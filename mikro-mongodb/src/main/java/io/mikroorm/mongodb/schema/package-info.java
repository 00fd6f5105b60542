// SPDX-License-Identifier: MIT
/** The collections and indexes that a model wants: as values that print, and what makes and drops them. */
@Internal
@NullMarked
package io.mikroorm.mongodb.schema;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
