// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.knot;

import io.mikroorm.architecture.knot.left.Left;

/** A fixture that must be rejected: three packages in a ring. */
public interface Knot {
    Left left();
}
