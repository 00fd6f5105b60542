// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.unitofwork.LinkDiff.Links;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** One step of a flush: what is printed, and what is done. */
sealed interface Step {

    /** Writes of one kind to rows of one entity, in the same columns and the same parts of them. */
    record Rows(Write.Kind kind, EntityWrites type, BitSet columns, List<Write> writes) implements Step {

        /** Whether the database hands out the keys. */
        boolean keysFromDatabase() {
            return writes.get(0).keyFromDatabase;
        }

        /** Of each of some columns the parts that are set of it. */
        List<List<String>> parts(int[] places) {
            Map<Integer, List<String>> parts = writes.get(0).parts();
            if (parts.isEmpty()) {
                return List.of();
            }
            List<List<String>> ofColumns = new ArrayList<>(places.length);
            for (int column : places) {
                ofColumns.add(parts.getOrDefault(column, List.of()));
            }
            return ofColumns;
        }

        /** Whether the rows' versions are checked. */
        boolean checksVersion() {
            return writes.get(0).expectedVersion != null;
        }
    }

    /** Rows of a pivot table. */
    record Pivot(Links links) implements Step {}
}
