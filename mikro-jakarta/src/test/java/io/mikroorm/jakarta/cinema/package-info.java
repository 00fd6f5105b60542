// SPDX-License-Identifier: MIT
/** A cinema, whose keys are derived from those of others. */
@NullMarked
package io.mikroorm.jakarta.cinema;

import org.jspecify.annotations.NullMarked;
