// SPDX-License-Identifier: MIT
/** From the compiler's elements to the model. Annotations are known by name, so that those of Jakarta Persistence need not be there. */
@Internal
@NullMarked
package io.mikroorm.processor.reading;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
