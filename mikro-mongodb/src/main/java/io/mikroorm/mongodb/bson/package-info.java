// SPDX-License-Identifier: MIT
/**
 * Documents as bytes: where each value of an entity stands in one, rows read straight from there, values made BSON. Knows no commands.
 */
@Internal
@NullMarked
package io.mikroorm.mongodb.bson;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
