// SPDX-License-Identifier: MIT
/** What is made inside of embedded objects when their row is written: which values, by whom, and where they go. Writes nothing itself. */
@Internal
@NullMarked
package io.mikroorm.embedded;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
