// SPDX-License-Identifier: MIT
/**
 * Writes of all rows that fulfil a condition: finds out what they set. Knows neither entities that are managed nor the flush.
 */
@Internal
@NullMarked
package io.mikroorm.bulk;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
