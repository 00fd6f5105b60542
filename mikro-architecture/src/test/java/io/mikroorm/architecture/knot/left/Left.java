// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.knot.left;

import io.mikroorm.architecture.knot.right.Right;

/** Part of the ring. */
public interface Left {
    Right right();
}
