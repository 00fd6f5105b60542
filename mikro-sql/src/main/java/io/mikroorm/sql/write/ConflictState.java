// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of rows that are there already.
 *
 * @param target the properties that no two rows have the same values in
 * @param ignoring whether they stay as they are
 * @param merged the properties that take what the new row brings; none for all that were said, unless other values are set
 * @param set what else is set
 * @param where which of them are changed; null for all
 */
public record ConflictState(
        List<String> target,
        boolean ignoring,
        List<String> merged,
        List<SetValue> set,
        @Nullable Criterion where) {

    /** Copies the lists. */
    public ConflictState {
        target = List.copyOf(target);
        merged = List.copyOf(merged);
        set = List.copyOf(set);
    }

    ConflictState withWhere(Criterion condition) {
        return new ConflictState(target, ignoring, merged, set, where == null ? condition : where.and(condition));
    }

    /** Whether all that was said is taken over. */
    public boolean mergesAll() {
        return !ignoring && merged.isEmpty() && set.isEmpty();
    }
}
