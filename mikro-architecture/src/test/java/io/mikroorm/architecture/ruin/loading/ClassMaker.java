// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

import net.bytebuddy.ByteBuddy;

/** Breaks the fence around ByteBuddy. */
public final class ClassMaker {

    Object make() {
        return new ByteBuddy();
    }
}
