// SPDX-License-Identifier: MIT
/** What applications put into collections and into plain fields of to-many relations, and how such a field comes to show a collection. Writes nothing. */
@Internal
@NullMarked
package io.mikroorm.members;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
