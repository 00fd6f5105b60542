// SPDX-License-Identifier: MIT
/** Hierarchies that are said with annotations of Jakarta Persistence alone. */
@NullMarked
package io.mikroorm.jakarta.harbour;

import org.jspecify.annotations.NullMarked;
