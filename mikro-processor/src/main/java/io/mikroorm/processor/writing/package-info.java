// SPDX-License-Identifier: MIT
/** From the model to source code. */
@Internal
@NullMarked
package io.mikroorm.processor.writing;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
