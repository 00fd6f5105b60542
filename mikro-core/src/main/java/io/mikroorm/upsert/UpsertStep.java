// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.unitofwork.OutgoingContents;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go together: all are inserted with the same columns, told apart by the same ones, and updated in the same ones.
 *
 * @param columns the columns of a row that is inserted
 * @param target the columns that tell whether a row is there
 * @param merged the columns that are updated, but for a version that is counted up
 * @param counts whether a version is counted up
 * @param alone whether no other constraint could stand in the way
 * @param reads whether the rows must be read to know what they are now
 */
record UpsertStep(
        UpsertType type,
        BitSet columns,
        BitSet target,
        BitSet merged,
        boolean counts,
        boolean alone,
        boolean reads,
        List<UpsertRow> rows) {

    /** Whether another step is the same but for its rows. */
    boolean takesLike(UpsertStep other) {
        return target.equals(other.target)
                && columns.equals(other.columns)
                && merged.equals(other.merged)
                && alone == other.alone;
    }

    /** All rows. */
    UpsertBatch batch() {
        int[] set = columns.stream().toArray();
        boolean all = set.length == type.size();
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (UpsertRow row : rows) {
            values.add(all ? row.values : some(row.values, set));
        }
        return batch(set, values);
    }

    /** Some rows, whose contents are made ready to be sent. */
    UpsertBatch batch(List<UpsertRow> part, OutgoingContents outgoing) {
        int[] set = columns.stream().toArray();
        List<@Nullable Object[]> values = new ArrayList<>(part.size());
        for (UpsertRow row : part) {
            @Nullable Object[] cells = some(row.values, set);
            for (int i = 0; i < set.length; i++) {
                Object content = type.contents.get(set[i]) ? cells[i] : null;
                if (content != null) {
                    cells[i] = outgoing.ready(type.path(set[i]), content);
                }
            }
            values.add(cells);
        }
        return batch(set, values);
    }

    private UpsertBatch batch(int[] set, List<@Nullable Object[]> values) {
        UpsertBatch.Conflict conflict = new UpsertBatch.Conflict(
                target.stream().boxed().toList(),
                merged.stream().boxed().toList(),
                counts ? type.versionColumn() : -1,
                alone);
        return new UpsertBatch(type.metadata, set, values, conflict);
    }

    private static @Nullable Object[] some(@Nullable Object[] values, int[] columns) {
        @Nullable Object[] some = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            some[i] = values[columns[i]];
        }
        return some;
    }

    @Override
    public String toString() {
        String what = merged.isEmpty() ? "ignore" : "merge " + type.paths(merged);
        return "upsert  " + type.metadata.name() + "  ×" + rows.size() + "   on " + type.paths(target) + "   " + what
                + (reads ? "   read back" : "");
    }
}
