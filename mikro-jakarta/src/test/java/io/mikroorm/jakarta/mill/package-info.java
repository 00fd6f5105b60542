// SPDX-License-Identifier: MIT
/** A model with keys of several fields, hierarchies and objects in columns, said in three ways. */
@NullMarked
package io.mikroorm.jakarta.mill;

import org.jspecify.annotations.NullMarked;
