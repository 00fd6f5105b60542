// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.UpsertOptions;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.unitofwork.Times;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity that a statement of a store's own inserts: with all that new entities have, such as times, versions and keys that are made
 * here. All of them set the same columns.
 */
public final class NewRows {

    private final UpsertType type;
    private final UpsertDecision decision;
    private final RowValues values;
    private final List<UpsertRow> rows = new ArrayList<>();
    private @Nullable UpsertStep step;

    /**
     * Rows of an entity.
     *
     * @param map beside what is managed: where the objects are that stand for rows
     * @param options by what rows are found that are there, and what becomes of them
     */
    public NewRows(IdentityMap map, EntityMetadata entity, Times times, UpsertOptions options) {
        this.type = new UpsertType(entity);
        this.decision = new UpsertDecision(type, options, true);
        this.values = new RowValues(map, type, times);
    }

    /**
     * Takes a row.
     *
     * @param made the object that stands for it
     * @param named the properties that were said
     * @param elsewhere the numbers of the columns whose values the object does not have
     */
    public void add(Object made, Set<String> named, BitSet elsewhere) {
        BitSet said = decision.said(named);
        said.or(elsewhere);
        UpsertRow row = values.read(made, said, elsewhere);
        UpsertStep like = decision.like(row, target(), named);
        like.columns().or(elsewhere);
        UpsertStep known = step;
        if (known == null) {
            step = like;
        } else if (!known.takesLike(like)) {
            throw UpsertErrors.unlike(type, rows.size(), known.columns(), like.columns());
        }
        rows.add(row);
    }

    private BitSet target() {
        BitSet said = decision.said();
        return said == null ? new BitSet() : said;
    }

    private UpsertStep step() {
        return Objects.requireNonNull(step, "a row");
    }

    /** The numbers of the columns that all rows set, ascending. */
    public int[] columns() {
        return step().columns().stream().toArray();
    }

    /** The values of a row, in the order of the columns; null also in the place of those that the object does not have. */
    public @Nullable Object[] values(int row) {
        int[] columns = columns();
        @Nullable Object[] some = new @Nullable Object[columns.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = rows.get(row).values[columns[i]];
        }
        return some;
    }

    /** What becomes of rows that are there; asked for only where something was said of that. */
    public UpsertBatch.Conflict conflict() {
        return conflict(step());
    }

    /**
     * The same of rows that a query finds.
     *
     * @param columns the numbers of the columns that are set
     * @param named the properties that were said
     */
    public UpsertBatch.Conflict conflict(BitSet columns, Set<String> named) {
        boolean hasKey = columns.intersects(type.keyColumns);
        @Nullable Object[] none = new @Nullable Object[type.size()];
        UpsertRow any = new UpsertRow(type, none, none, new BitSet(), hasKey);
        UpsertBatch.Conflict conflict = conflict(decision.like(any, target(), named));
        List<Integer> merged = new ArrayList<>(conflict.merged());
        merged.removeIf(column -> !columns.get(column));
        return new UpsertBatch.Conflict(conflict.target(), merged, conflict.counted(), conflict.alone());
    }

    private UpsertBatch.Conflict conflict(UpsertStep of) {
        return new UpsertBatch.Conflict(
                of.target().stream().boxed().toList(),
                of.merged().stream().boxed().toList(),
                of.counts() ? type.versionColumn() : -1,
                of.alone());
    }
}
