// SPDX-License-Identifier: MIT
/** Classes that have values of every kind: scalars, what is converted, arrays, documents, embeddables in arrays. They know nothing of the domain. */
@Spi
@NullMarked
package io.mikroorm.tck.values;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
