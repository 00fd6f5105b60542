// SPDX-License-Identifier: MIT
/** A tracker of issues, as it is written for Jakarta Persistence. */
@NullMarked
package io.mikroorm.jakarta.tracker;

import org.jspecify.annotations.NullMarked;
