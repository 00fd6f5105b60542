// SPDX-License-Identifier: MIT
/**
 * One row, one object: the identity map, and the factory that turns rows into the managed objects. Rows come in, entities
 * go out. Knows neither queries nor flushes; both paths meet here and nowhere else.
 */
@Internal
@NullMarked
package io.mikroorm.identity;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
