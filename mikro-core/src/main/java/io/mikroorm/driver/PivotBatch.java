// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.ToManyProperty;
import java.util.BitSet;
import java.util.List;

/**
 * Rows of a pivot table. Where the relation has a fixed order, new ones go behind all that are there, and among themselves in the order in
 * which they stand here.
 *
 * @param relation the owning side of the many-to-many
 * @param ownerKeys the keys of the owners
 * @param targetKeys the keys of the members, in the same order
 * @param behind those whose owner is not new, and may have rows already
 */
public record PivotBatch(ToManyProperty relation, List<Object> ownerKeys, List<Object> targetKeys, BitSet behind) {

    /** Rows whose owners may all have some already. */
    public PivotBatch(ToManyProperty relation, List<Object> ownerKeys, List<Object> targetKeys) {
        this(relation, ownerKeys, targetKeys, all(ownerKeys.size()));
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }
}
