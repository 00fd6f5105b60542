// SPDX-License-Identifier: MIT
/** A clinic for pets, as it is written for Jakarta Persistence. */
@NullMarked
package io.mikroorm.jakarta.clinic;

import org.jspecify.annotations.NullMarked;
