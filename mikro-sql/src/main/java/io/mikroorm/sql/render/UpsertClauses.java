// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.Insert.OnConflict;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.dialect.Upserting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what an insert does with rows that are there already, as the dialect's form says. */
final class UpsertClauses {

    /** What the rows of a merge are called; nothing else in the statement is. */
    private static final String BROUGHT = "excluded";

    private final SqlRenderer renderer;

    UpsertClauses(SqlRenderer renderer) {
        this.renderer = renderer;
    }

    /** The name by which assignments call the row that was brought: a word of the clause, or the alias of a merge. */
    static SqlText brought(SqlText out, Upserting upserting) {
        return upserting == Upserting.MERGE ? out.identifier(BROUGHT) : out.append(BROUGHT);
    }

    private SqlText out() {
        return renderer.out();
    }

    /** Writes the clause behind the rows of an insert; nothing where there is none. */
    SqlText onConflict(Table table, @Nullable OnConflict conflict) {
        if (conflict == null) {
            return out();
        }
        return switch (renderer.dialect().upserting()) {
            case ON_CONFLICT -> onConflict(conflict);
            case ON_DUPLICATE_KEY -> onDuplicateKey(table, conflict);
            case MERGE, NONE ->
                throw new IllegalArgumentException(
                        renderer.dialect().name() + " cannot insert or update rows like that");
        };
    }

    private SqlText onConflict(OnConflict conflict) {
        out().append(" on conflict (");
        renderer.names(conflict.target()).append(")");
        if (conflict.isIgnoring()) {
            return out().append(" do nothing");
        }
        assignments(out().append(" do update set "), conflict.assignments());
        Condition where = conflict.where();
        return where == null ? out() : condition(" where ", where);
    }

    private SqlText condition(String word, Condition condition) {
        out().append(word);
        return condition.accept(renderer);
    }

    /** A row is left as it is by setting a column to what it is: {@code insert ignore} would swallow other mistakes as well. */
    private SqlText onDuplicateKey(Table table, OnConflict conflict) {
        out().append(" on duplicate key update ");
        if (conflict.isIgnoring()) {
            String first = conflict.target().get(0);
            return assignments(out(), List.of(new Update.Assignment(first, new Column(table.name(), first))));
        }
        return assignments(
                out(),
                conflict.alone() && conflict.where() == null ? conflict.assignments() : guarded(table, conflict));
    }

    /** Sets nothing in a row that other unique values than those of the target have led to, nor in one of others than those that are asked for. */
    private static List<Update.Assignment> guarded(Table table, OnConflict conflict) {
        List<Condition> all = new ArrayList<>(2);
        if (!conflict.alone()) {
            all.add(sameTarget(table, conflict));
        }
        if (conflict.where() != null) {
            all.add(conflict.where());
        }
        Condition isTarget = Condition.and(all);
        List<Update.Assignment> guarded = new ArrayList<>(conflict.assignments().size());
        for (Update.Assignment assignment : conflict.assignments()) {
            Expression unchanged = new Column(table.name(), assignment.column());
            guarded.add(new Update.Assignment(
                    assignment.column(), new Case(List.of(new Case.When(isTarget, assignment.value())), unchanged)));
        }
        return guarded;
    }

    private static Condition sameTarget(Table table, OnConflict conflict) {
        List<Condition> same = new ArrayList<>(conflict.target().size());
        for (String column : conflict.target()) {
            same.add(Condition.equal(new Column(table.name(), column), new Excluded(column)));
        }
        return Condition.and(same);
    }

    private SqlText assignments(SqlText out, List<Update.Assignment> assignments) {
        String separator = "";
        for (Update.Assignment assignment : assignments) {
            out.append(separator).identifier(assignment.column()).append(" = ");
            assignment.value().accept(renderer);
            separator = ", ";
        }
        return out;
    }

    /** The rows are said. */
    SqlText merge(Insert insert, OnConflict conflict) {
        typed(insert.table(), insert.columns());
        renderer.values(insert.rows()).append(")");
        return merged(insert.table(), insert.columns(), conflict);
    }

    /** The rows are those of a query. */
    SqlText merge(InsertSelect insert, OnConflict conflict) {
        typed(insert.table(), insert.columns()).append("(");
        insert.select().accept(renderer).append("))");
        return merged(insert.table(), insert.columns(), conflict);
    }

    /** The rows follow a select of none from the table itself, so that their values have the types of its columns. */
    private SqlText typed(Table table, List<String> columns) {
        out().append("merge into ");
        table.accept(renderer).append(" using (select ");
        renderer.names(columns).append(" from ");
        return table.accept(renderer).append(" where ").append(renderer.never()).append(" union all ");
    }

    private SqlText merged(Table table, List<String> columns, OnConflict conflict) {
        renderer.tableAlias(BROUGHT);
        condition(" on ", sameTarget(table, conflict));
        if (!conflict.isIgnoring()) {
            out().append(" when matched");
            Condition where = conflict.where();
            if (where != null) {
                condition(" and (", where).append(")");
            }
            assignments(out().append(" then update set "), conflict.assignments());
        }
        out().append(" when not matched then insert (");
        renderer.names(columns).append(") values (");
        List<Expression> brought = new ArrayList<>(columns.size());
        columns.forEach(column -> brought.add(new Excluded(column)));
        return renderer.list(brought).append(")");
    }
}
