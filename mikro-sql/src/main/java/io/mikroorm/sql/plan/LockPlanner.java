// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.query.LockMode;
import io.mikroorm.sql.ast.Lock;
import io.mikroorm.sql.ast.Lock.Patience;
import io.mikroorm.sql.ast.Lock.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns modes into locks. What is locked are the rows of the class that is asked for, and not those that are joined for its
 * conditions: besides holding up others, databases refuse to lock what an outer join may not find.
 */
final class LockPlanner {

    private LockPlanner() {}

    /** Of a class with a table of its own all tables that its rows are in: that of the root is what others lock, whatever class they ask for. */
    private static List<String> locked(JoinPlanner tables, boolean joined) {
        Anchor root = tables.root();
        JoinedTables others = root.others();
        if (others != null) {
            return others.certain();
        }
        return tables.joins().isEmpty() && !joined ? List.of() : List.of(root.alias());
    }

    static @Nullable Lock plan(@Nullable LockMode mode, JoinPlanner tables) {
        return plan(mode, tables, false);
    }

    /** The same; {@code joined} where tables of others are in the statement. */
    static @Nullable Lock plan(@Nullable LockMode mode, JoinPlanner tables, boolean joined) {
        if (mode == null) {
            return null;
        }
        Patience patience = mode.isPartial() ? Patience.SKIP_LOCKED : Patience.WAIT;
        return new Lock(
                mode.isShared() ? Strength.SHARE : Strength.UPDATE,
                mode.isOrFail() ? Patience.NO_WAIT : patience,
                locked(tables, joined));
    }
}
