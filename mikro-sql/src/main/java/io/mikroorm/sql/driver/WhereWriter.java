// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.KeyRows;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes all rows that fulfil a condition: by one statement, or, where they lie in several tables, by their keys, which are read first. */
final class WhereWriter {

    private final SqlSession session;
    private final SqlDriver driver;
    private final JdbcSession jdbc;

    WhereWriter(SqlSession session) {
        this.session = session;
        this.driver = session.driver();
        this.jdbc = session.jdbc();
    }

    long update(UpdateWhere update) {
        EntityMetadata entity = update.where().shape().entity();
        int[] columns = update.numbers();
        for (int i = 0; i < columns.length; i++) {
            MappedColumn column = entity.columns().get(columns[i]);
            driver.platform().check(entity, column, update.values().get(i));
        }
        if (!entity.isInSeveralTables()) {
            return send(update.where(), update.columns(), update.values(), update.counted());
        }
        return update(update, keys(update.where()));
    }

    /** The same of rows that lie in several tables, whose keys are known. */
    long update(UpdateWhere update, List<Object> keys) {
        int[] columns = update.numbers();
        EntityMetadata entity = update.where().shape().entity();
        int[] all = update.counted() < 0 ? columns : with(columns, update.counted());
        for (TablePart part : TablePart.ofUpdate(entity, all)) {
            updatePart(update, part, all, keys);
        }
        return keys.size();
    }

    private static int[] with(int[] columns, int counted) {
        int[] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = counted;
        return all;
    }

    /** The version is in one of the tables, where it is counted up instead of set. */
    private void updatePart(UpdateWhere update, TablePart part, int[] all, List<Object> keys) {
        List<Integer> columns = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        int counted = -1;
        for (int i = 0; i < part.columns().length; i++) {
            int place = part.from()[i];
            if (all[place] == update.counted()) {
                counted = part.columns()[i];
            } else {
                columns.add(part.columns()[i]);
                values.add(update.values().get(place));
            }
        }
        int width = part.table().key().type().width();
        int most = Math.max(1, driver.rowsPerStatement(width) - columns.size());
        for (int from = 0; from < keys.size(); from += most) {
            List<Object> some = keys.subList(from, Math.min(keys.size(), from + most));
            send(byKeys(part.table(), some), columns, values, counted);
        }
    }

    private static FindQuery byKeys(EntityMetadata table, List<Object> keys) {
        ColumnPath key = ColumnPath.of(table, table.key());
        Predicate predicate = keys.size() == 1
                ? new Predicate.Comparison(key, Criterion.Operator.EQ, 0)
                : new Predicate.In(key, 0, keys.size(), false);
        FindShape shape = FindShape.of(table, predicate, PopulateTree.NONE);
        return new FindQuery(shape, new ArrayList<>(keys), keys.size(), -1, 0);
    }

    long delete(FindQuery where) {
        EntityMetadata entity = where.shape().entity();
        boolean leavesLinks = !driver.plans().unguardedLinks(entity).isEmpty();
        if (!entity.isInSeveralTables() && !leavesLinks) {
            return send(where, List.of(), List.of(), -1);
        }
        List<Object> keys = keys(where);
        if (!keys.isEmpty()) {
            session.delete(new DeleteBatch(entity, keys, null));
        }
        return keys.size();
    }

    private long send(FindQuery where, List<Integer> columns, List<? extends @Nullable Object> set, int counted) {
        CompiledStatement compiled = driver.plans().where(new WhereShape(where.shape(), columns, counted));
        List<Given> given = new ArrayList<>(set.size());
        for (int i = 0; i < set.size(); i++) {
            ValueType type = where.shape().entity().written(columns.get(i)).type();
            given.add(new Given(type, set.get(i)));
        }
        FindQuery bound =
                new FindQuery(where.shape(), where.values(), where.ownerSlot(), -1, 0, where.reading(), given);
        return jdbc.update(compiled.statement(), sink -> compiled.bind(sink, bound));
    }

    private List<Object> keys(FindQuery where) {
        EntityMetadata entity = where.shape().entity();
        ColumnPath key = ColumnPath.of(entity, entity.key());
        KeyRows found = new KeyRows(entity.key().type());
        session.find(where.with(where.shape().withColumns(List.of(key))), found);
        return found.keys();
    }
}
