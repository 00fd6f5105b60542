// SPDX-License-Identifier: MIT
/**
 * Shows entities as maps and texts: which properties, under which names, and how far. Reads objects only: it sends nothing and changes nothing. A {@code
 * Wish} is what a call asks for, an {@code Item} one property that is shown of a class, the {@code Serializer} goes along them.
 */
@Internal
@NullMarked
package io.mikroorm.serialization;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
