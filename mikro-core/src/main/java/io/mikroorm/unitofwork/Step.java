// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.unitofwork.LinkDiff.Links;
import java.util.BitSet;
import java.util.List;

/** One step of a flush: what is printed, and what is done. */
sealed interface Step {

    /** Writes of one kind to rows of one entity, in the same columns. */
    record Rows(Write.Kind kind, EntityWrites type, BitSet columns, List<Write> writes) implements Step {

        /** Whether the database hands out the keys. */
        boolean keysFromDatabase() {
            return writes.get(0).keyFromDatabase;
        }

        /** Whether the rows' versions are checked. */
        boolean checksVersion() {
            return writes.get(0).expectedVersion != null;
        }
    }

    /** Rows of a pivot table. */
    record Pivot(Links links) implements Step {}
}
