// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.JoinedTable;
import io.mikroorm.sql.ast.TableRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A join of a query that was built. Its own joins, of relations that are only spoken of, stand behind it, or beside its table where its
 * condition needs them.
 */
final class NamedJoin {

    private final JoinPlanner tables;
    private final boolean inner;
    private final @Nullable NamedJoin host;
    private final @Nullable Pivot pivot;
    private final Condition link;
    private final List<Condition> further;
    private final boolean needsOwn;
    private final List<NamedJoin> guests = new ArrayList<>(0);

    /**
     * How its rows belong to those before.
     *
     * @param link how it belongs to the table before, or to the one between
     * @param further other conditions
     */
    record On(Condition link, List<Condition> further) {}

    /** The table between, and how it belongs to the rows before. */
    record Pivot(TableRef table, Condition on) {}

    /**
     * A join, whose conditions are planned.
     *
     * @param host the left join before whose table it is joined to; null where it stands by itself
     */
    NamedJoin(JoinPlanner tables, @Nullable NamedJoin host, @Nullable Pivot pivot, On on, boolean inner) {
        this.tables = tables;
        this.inner = inner;
        this.host = host;
        this.pivot = pivot;
        this.link = on.link;
        this.further = on.further;
        this.needsOwn = !tables.joins().isEmpty();
        if (host != null) {
            host.guests.add(this);
        }
    }

    /** The left join with whose table an inner join behind this one is joined first; null where there is none. */
    @Nullable
    NamedJoin hostOfNext() {
        return inner ? host : this;
    }

    /** Adds it to the joins of the statement, if it stands by itself. */
    void addTo(List<Join> joins) {
        if (host != null) {
            return;
        }
        if (inner) {
            addInner(joins, further, needsOwn);
        } else if (needsOwn || !guests.isEmpty() || pivot != null && !further.isEmpty()) {
            addGroup(joins);
        } else {
            addLeft(joins);
        }
    }

    private void addLeft(List<Join> joins) {
        if (pivot != null) {
            joins.add(Join.left(pivot.table, pivot.on));
        }
        joins.add(Join.left(tables.table(), and(link, further)));
        joins.addAll(tables.joins());
    }

    private void addInner(List<Join> joins, List<Condition> conditions, boolean beside) {
        if (pivot != null) {
            joins.add(Join.inner(pivot.table, pivot.on));
        }
        TableRef table = beside ? new JoinedTable(tables.table(), tables.joins()) : tables.table();
        joins.add(Join.inner(table, and(link, conditions)));
        if (!beside) {
            joins.addAll(tables.joins());
        }
    }

    /** Rows of the left side stay where any of these tables has none, so their further conditions are those of the group. */
    private void addGroup(List<Join> joins) {
        List<Join> inside = new ArrayList<>();
        if (pivot != null) {
            inside.add(Join.inner(tables.table(), link));
        }
        inside.addAll(tables.joins());
        List<Condition> conditions = new ArrayList<>(further);
        for (NamedJoin guest : guests) {
            guest.addInner(inside, List.of(), false);
            conditions.addAll(guest.further);
        }
        TableRef first = pivot == null ? tables.table() : pivot.table;
        joins.add(Join.left(new JoinedTable(first, inside), and(pivot == null ? link : pivot.on, conditions)));
    }

    private static Condition and(Condition first, List<Condition> others) {
        List<Condition> all = new ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return Condition.and(all);
    }
}
