// SPDX-License-Identifier: MIT
/** MongoDB's driver with plain classes, which its codec for POJOs reads and writes. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.plain.pojo;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
