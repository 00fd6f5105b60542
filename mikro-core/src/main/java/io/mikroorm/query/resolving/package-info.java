// SPDX-License-Identifier: MIT
/** From what is written to what is asked: names are looked up in the metadata, values become slots. */
@Internal
@NullMarked
package io.mikroorm.query.resolving;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
