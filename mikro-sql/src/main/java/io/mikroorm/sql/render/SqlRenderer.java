// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.annotation.Entity;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.ast.ArraysTable;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Delete.Truncation;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.ElementsTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Insert.OnConflict;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.JoinedTable;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.Lock;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.QueryTable;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.TableRef;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.ast.ValuesTable;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Upserting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements: standard SQL, with the forms that the dialect names. A database that writes a clause otherwise
 * overrides the method of that clause and writes to {@link #out}. The clause methods begin with their own space and write
 * nothing where the clause is absent.
 *
 * <p>May be shared between threads: {@link #render} does one statement after the other.
 */
public class SqlRenderer extends ExpressionRenderer {

    private @Nullable String chosen;

    /** Writes as the dialect says. */
    public SqlRenderer(Dialect dialect) {
        super(dialect);
    }

    /**
     * The text of a statement in which tables whose schema is open, {@code *}, lie in this one. Where none was chosen, such a table is error
     * MO-5062.
     */
    public final synchronized SqlStatement render(Statement statement, @Nullable String schema) {
        this.chosen = schema;
        try {
            return render(statement);
        } finally {
            this.chosen = null;
        }
    }

    /**
     * The text of a statement. Refuses, with an {@link IllegalArgumentException}, what the dialect says that the database
     * cannot do.
     */
    public final synchronized SqlStatement render(Statement statement) {
        restart();
        return statement.accept(this).toStatement();
    }

    /** The text of an expression without values, as it stands in statements; for what is said in schemas. */
    public final synchronized String text(Expression expression) {
        restart();
        return expression.accept(this).toStatement().sql();
    }

    @Override
    public SqlText select(Select select) {
        CompositionText composed = new CompositionText(out(), this);
        composed.comment(select.composition().remarks().comment());
        composed.before(select.composition().before());
        selectItems(select);
        from(select.from());
        joins(select.joins());
        condition(" where ", select.where());
        if (!select.groupBy().isEmpty()) {
            out().append(" group by ");
            list(select.groupBy());
        }
        condition(" having ", select.having());
        composed.sets(select.composition().sets());
        orderBy(select.orderBy());
        Limit limit = select.limit();
        if (limit != null) {
            limit(limit, select);
        }
        Lock lock = select.lock();
        return lock == null ? out() : lock(lock, dialect().locking());
    }

    @Override
    public SqlText insert(Insert insert) {
        OnConflict onConflict = insert.onConflict();
        if (onConflict != null && dialect().upserting() == Upserting.MERGE) {
            return new UpsertClauses(this).merge(insert, onConflict);
        }
        out().append("insert into ");
        insert.table().accept(this);
        insertRows(insert);
        new UpsertClauses(this).onConflict(insert.table(), onConflict);
        return returning(insert.returning());
    }

    @Override
    public SqlText insertSelect(InsertSelect insert) {
        OnConflict onConflict = insert.onConflict();
        if (onConflict != null && dialect().upserting() == Upserting.MERGE) {
            return new UpsertClauses(this).merge(insert, onConflict);
        }
        out().append("insert into ");
        insert.table().accept(this).append(" (");
        names(insert.columns()).append(") ");
        insert.select().accept(this);
        new UpsertClauses(this).onConflict(insert.table(), insert.onConflict());
        return returning(insert.returning());
    }

    @Override
    public SqlText update(Update update) {
        out().append("update ");
        update.table().accept(this).append(" set ");
        String separator = "";
        for (Update.Assignment assignment : update.assignments()) {
            out().append(separator).identifier(assignment.column()).append(" = ");
            assignment.value().accept(this);
            separator = ", ";
        }
        from(update.from());
        condition(" where ", update.where());
        return returning(update.returning());
    }

    @Override
    public SqlText delete(Delete delete) {
        out().append("delete from ");
        delete.table().accept(this);
        TableRef using = delete.using();
        if (using != null) {
            out().append(" using ");
            using.accept(this);
        }
        condition(" where ", delete.where());
        return returning(delete.returning());
    }

    @Override
    public SqlText truncation(Truncation truncation) {
        out().append("truncate table ");
        return truncation.table().accept(this);
    }

    @Override
    public SqlText table(Table table) {
        String schema = table.schema();
        if (schema != null) {
            out().identifier(schema.equals(Entity.ANY_SCHEMA) ? chosen(table) : schema)
                    .append(".");
        }
        out().identifier(table.name());
        String alias = table.alias();
        if (alias != null) {
            tableAlias(alias);
        }
        return table.indexes().isEmpty() ? out() : indexHint(table.indexes());
    }

    private String chosen(Table table) {
        if (chosen == null) {
            throw new ValidationException(
                    5062,
                    "The table " + table.name()
                            + " lies in a schema that is chosen while the program runs (schema = \"*\"), but none was"
                            + " chosen. Take an entity manager for one, orm.em().fork(f -> f.schema(\"…\")), or name one in the"
                            + " settings by openSchema(\"…\").");
        }
        return chosen;
    }

    /** Says by which indexes the rows of a table are looked for: {@code use index (…)}, where there is such a thing. */
    protected SqlText indexHint(List<String> indexes) {
        if (!dialect().supports(Feature.INDEX_HINTS)) {
            throw new IllegalArgumentException(dialect().name() + " takes no hints about indexes");
        }
        out().append(" use index (");
        return names(indexes).append(")");
    }

    @Override
    public SqlText derivedTable(DerivedTable table) {
        out().append(table.lateral() ? "lateral (" : "(");
        table.select().accept(this).append(")");
        return tableAlias(table.alias());
    }

    @Override
    public SqlText queryTable(QueryTable table) {
        List<String> words = table.words();
        out().append("(").append(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            out().param(table.firstSlot() + i - 1).append(words.get(i));
        }
        out().append(words.stream().anyMatch(each -> each.contains("--")) ? "\n)" : ")");
        return tableAlias(table.alias());
    }

    @Override
    public SqlText valuesTable(ValuesTable table) {
        out().append("(");
        if (dialect().supports(Feature.NAMED_VALUES_COLUMNS)) {
            values(table.rows()).append(")");
            tableAlias(table.alias()).append(" (");
            return names(table.columns()).append(")");
        }
        Rows rows = table.rows();
        for (int row = 0; row < rows.count(); row++) {
            out().append(row == 0 ? "select " : " union all select ");
            for (int column = 0; column < rows.width(); column++) {
                out().append(column == 0 ? "" : ", ");
                rows.cell(row, column).accept(this);
                if (row == 0) {
                    out().append(" as ").identifier(table.columns().get(column));
                }
            }
        }
        out().append(")");
        return tableAlias(table.alias());
    }

    @Override
    public SqlText arraysTable(ArraysTable table) {
        out().append("unnest(");
        String separator = "";
        for (ArraysTable.Array array : table.arrays()) {
            out().append(separator).append("cast(");
            array.value()
                    .accept(this)
                    .append(" as ")
                    .append(array.elementType())
                    .append("[])");
            separator = ", ";
        }
        out().append(") with ordinality");
        tableAlias(table.alias()).append(" (");
        return names(table.columns())
                .append(", ")
                .identifier(table.ordinality())
                .append(")");
    }

    @Override
    public SqlText elementsTable(ElementsTable table) {
        if (table.array()) {
            out().append("unnest(");
            table.document().accept(this).append(")");
            return tableAlias(table.alias())
                    .append(" (")
                    .identifier(ElementsTable.VALUE)
                    .append(")");
        }
        return new DocumentText(out(), this, dialect().documents()).write(table);
    }

    @Override
    public SqlText joinedTable(JoinedTable table) {
        out().append("(");
        table.first().accept(this);
        return joins(table.joins()).append(")");
    }

    @Override
    public SqlText windowed(FunctionCall.Windowed windowed) {
        windowed.function().accept(this).append(" over (");
        if (!windowed.partitionBy().isEmpty()) {
            out().append("partition by ");
            list(windowed.partitionBy());
        }
        return orderBy(windowed.orderBy()).append(")");
    }

    /** Says what a table is called by in the statement. */
    protected SqlText tableAlias(String alias) {
        return out().append(" as ").identifier(alias);
    }

    /** Writes {@code select} and the columns of the result; a 1 where there are none and only existence is asked for. */
    protected SqlText selectItems(Select select) {
        String hint = select.composition().remarks().hint();
        out().append("select ").append(hint == null ? "" : "/*+ " + hint + " */ ");
        out().append(select.distinct() ? "distinct " : "");
        if (!select.composition().distinctOn().isEmpty()) {
            out().append("distinct on (");
            list(select.composition().distinctOn()).append(") ");
        }
        if (select.items().isEmpty()) {
            return out().append("1");
        }
        String separator = "";
        for (SelectItem item : select.items()) {
            out().append(separator);
            item.value().accept(this);
            String alias = item.alias();
            if (alias != null) {
                out().append(" as ").identifier(alias);
            }
            separator = ", ";
        }
        return out();
    }

    /** Writes where rows come from. Databases that select nothing from nowhere override this. */
    protected SqlText from(@Nullable TableRef from) {
        if (from == null) {
            return out();
        }
        out().append(" from ");
        return from.accept(this);
    }

    /** Writes the joins of a select or of a group of tables. */
    protected SqlText joins(List<Join> joins) {
        for (Join join : joins) {
            out().append(
                            switch (join.kind()) {
                                case INNER -> " inner join ";
                                case LEFT -> " left join ";
                            });
            join.table().accept(this).append(" on ");
            join.on().accept(this);
        }
        return out();
    }

    /** Writes the keys to sort by. */
    protected SqlText orderBy(List<OrderItem> items) {
        String separator = " order by ";
        for (OrderItem item : items) {
            out().append(separator);
            orderItem(item);
            separator = ", ";
        }
        return out();
    }

    /**
     * Writes one key to sort by. Where the database cannot say where nulls go, they get a key of their own before it, which
     * repeats the expression with its params.
     */
    protected SqlText orderItem(OrderItem item) {
        boolean nullsAreSaid = item.nulls() != OrderItem.Nulls.DEFAULT;
        boolean nullsFirst = item.nulls() == OrderItem.Nulls.FIRST;
        boolean inOwnWords = dialect().supports(Feature.NULLS_ORDERING);
        if (nullsAreSaid && !inOwnWords) {
            out().append("case when ");
            operand(item.value()).append(nullsFirst ? " is null then 0 else 1 end, " : " is null then 1 else 0 end, ");
        }
        String collation = item.collation();
        if (collation == null) {
            item.value().accept(this);
        } else {
            operand(item.value()).append(" collate ").identifier(collation);
        }
        out().append(item.direction() == OrderItem.Direction.DESC ? " desc" : "");
        if (nullsAreSaid && inOwnWords) {
            out().append(nullsFirst ? " nulls first" : " nulls last");
        }
        return out();
    }

    /** Writes the window of a result. The select is there for databases whose windows depend on its other clauses. */
    protected SqlText limit(Limit limit, Select select) {
        return dialect().paging() == Paging.LIMIT_OFFSET ? limitOffset(limit) : offsetFetch(limit);
    }

    /** Writes how rows are locked; nothing where the database locks no rows. */
    protected SqlText lock(Lock lock, Locking locking) {
        if (!locking.isSupported()) {
            return out();
        }
        boolean shared = lock.strength() == Lock.Strength.SHARE;
        out().append(" ").append(shared ? locking.read() : locking.write());
        if (!lock.of().isEmpty() && locking.ofTables()) {
            out().append(" of ");
            names(lock.of());
        }
        return switch (lock.patience()) {
            case WAIT -> out();
            case NO_WAIT -> patience(" nowait", locking.noWait());
            case SKIP_LOCKED -> patience(" skip locked", locking.skipLocked());
        };
    }

    private SqlText patience(String words, boolean known) {
        if (!known) {
            throw new IllegalArgumentException(dialect().name() + " always waits for rows that are locked");
        }
        return out().append(words);
    }

    /** Writes the rows of an insert, or that there is one row of defaults. */
    protected SqlText insertRows(Insert insert) {
        if (insert.columns().isEmpty()) {
            return out().append(" default values");
        }
        if (insert.rows().count() > 1) {
            require(Feature.MULTI_ROW_INSERT, "insert several rows at once");
        }
        out().append(" (");
        names(insert.columns()).append(") ");
        return values(insert.rows());
    }

    /** Writes what a writing statement gives back. */
    protected SqlText returning(Returning returning) {
        if (returning.isEmpty()) {
            return out();
        }
        require(Feature.RETURNING, "give back columns of written rows");
        out().append(" returning ");
        return list(returning.values());
    }

    /** Writes {@code values} and the rows behind it. */
    protected final SqlText values(Rows rows) {
        out().append("values ");
        for (int row = 0; row < rows.count(); row++) {
            out().append(row == 0 ? "(" : ", (");
            for (int column = 0; column < rows.width(); column++) {
                out().append(column == 0 ? "" : ", ");
                rows.cell(row, column).accept(this);
            }
            out().append(")");
        }
        return out();
    }

    private SqlText limitOffset(Limit limit) {
        Expression count = limit.count();
        Expression offset = limit.offset();
        String unlimited = dialect().unlimited();
        if (count != null) {
            out().append(" limit ");
            count.accept(this);
        } else if (unlimited != null) {
            out().append(" limit ").append(unlimited);
        }
        if (offset != null) {
            out().append(" offset ");
            offset.accept(this);
        }
        return out();
    }

    private SqlText offsetFetch(Limit limit) {
        Expression count = limit.count();
        Expression offset = limit.offset();
        out().append(" offset ");
        if (offset == null) {
            out().append("0");
        } else {
            offset.accept(this);
        }
        out().append(" rows");
        if (count != null) {
            out().append(" fetch next ");
            count.accept(this).append(" rows only");
        }
        return out();
    }

    private SqlText condition(String word, @Nullable Condition condition) {
        if (condition == null) {
            return out();
        }
        out().append(word);
        return condition.accept(this);
    }

    private void require(Feature feature, String what) {
        if (!dialect().supports(feature)) {
            throw new IllegalArgumentException(dialect().name() + " cannot " + what);
        }
    }
}
