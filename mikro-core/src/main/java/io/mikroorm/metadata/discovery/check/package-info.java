// SPDX-License-Identifier: MIT
/** The questions about drafts that only refuse: each looks for one kind of contradiction, and writes nothing. Knows no database. */
@Internal
@NullMarked
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
