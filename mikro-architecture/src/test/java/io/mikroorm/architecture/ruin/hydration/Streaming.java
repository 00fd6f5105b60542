// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.hydration;

import java.util.List;

/** Streams, with a lambda, in hot code. */
public final class Streaming {

    long count(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).count();
    }
}
