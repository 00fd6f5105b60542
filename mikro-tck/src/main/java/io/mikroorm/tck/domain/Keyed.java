// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Lends a key whose class the subclasses choose. */
public abstract class Keyed<K> {

    @PrimaryKey
    private @Nullable K id;

    public @Nullable K id() {
        return id;
    }
}
