// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import org.jspecify.annotations.Nullable;

/** The one reference to a row of another table, by its key; its entity is loaded later or never. */
final class IdealRef extends Keyed {

    static final IdealRef NONE = new IdealRef(0);

    @Nullable
    Object entity;

    IdealRef(long key) {
        super(key);
    }
}
