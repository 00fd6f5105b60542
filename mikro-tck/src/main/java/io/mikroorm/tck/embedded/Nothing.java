// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import org.jspecify.annotations.NullUnmarked;

/** What a caller can do who does not look at annotations. */
final class Nothing {

    private Nothing() {}

    /** Null in the place of an object of a class. */
    @NullUnmarked
    @SuppressWarnings("unchecked")
    static <T> T at(Class<? super T> type) {
        return null;
    }
}
