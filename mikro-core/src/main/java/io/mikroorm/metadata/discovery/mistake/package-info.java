// SPDX-License-Identifier: MIT
/** The sentences about what is wrong with a model: one method for each mistake, with what, where, and what to do. Decides nothing. */
@Internal
@NullMarked
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
