// SPDX-License-Identifier: MIT
/** What there is to write about a class: immutable, and without a word of the compiler that it was read from. */
@Internal
@NullMarked
package io.mikroorm.processor.model;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
