// SPDX-License-Identifier: MIT
/**
 * What a careful programmer writes by hand: JDBC read by index, without a unit of work and with an ideal one; MongoDB's driver with codecs
 * of one's own, and with documents.
 */
@Internal
@NullMarked
package io.mikroorm.benchmarks.plain;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
