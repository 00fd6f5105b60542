// SPDX-License-Identifier: MIT
/** A depot, whose entities say what is easily lost in translation. */
@NullMarked
package io.mikroorm.jakarta.depot;

import org.jspecify.annotations.NullMarked;
