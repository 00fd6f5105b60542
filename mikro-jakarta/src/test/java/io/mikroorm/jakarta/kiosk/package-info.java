// SPDX-License-Identifier: MIT
/** A kiosk, whose issues have keys of two fields. */
@NullMarked
package io.mikroorm.jakarta.kiosk;

import org.jspecify.annotations.NullMarked;
