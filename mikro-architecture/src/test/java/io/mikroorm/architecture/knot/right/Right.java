// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.knot.right;

import io.mikroorm.architecture.knot.Knot;

/** Part of the ring. */
public interface Right {
    Knot knot();
}
