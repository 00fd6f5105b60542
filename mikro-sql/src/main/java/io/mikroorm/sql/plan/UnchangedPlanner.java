// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.UpdateBatch.Unchanged;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.ast.ArraysTable;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.TableRef;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.ast.ValuesTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has updates find a row only where columns still have what was read. Their values stand behind all others of the row. */
public final class UnchangedPlanner {

    private UnchangedPlanner() {}

    /** An update of one row, whose values so far take the slots before the first one. */
    public static Update one(Update update, EntityMetadata entity, Unchanged unchanged, int firstSlot) {
        List<Expression> read = new ArrayList<>();
        for (int i = 0; i < unchanged.equal().size(); i++) {
            read.add(new Param(firstSlot + i));
        }
        return with(update, update.from(), entity, unchanged, read);
    }

    /** An update of several rows, whose values travel as a table. */
    public static Update many(Update update, EntityMetadata entity, Unchanged unchanged) {
        ValuesTable values = (ValuesTable) Objects.requireNonNull(update.from());
        List<String> names = new ArrayList<>(values.columns());
        List<Expression> read = new ArrayList<>();
        for (int i = 0; i < unchanged.equal().size(); i++) {
            String name = "c" + names.size();
            names.add(name);
            read.add(new Column(values.alias(), name));
        }
        Rows rows = new Rows.Params(0, names.size(), values.rows().count());
        return with(update, new ValuesTable(names, rows, values.alias()), entity, unchanged, read);
    }

    /**
     * An update of several rows, whose values travel as arrays.
     *
     * @param types the types of what was read, as the database names them
     */
    public static Update arrays(Update update, EntityMetadata entity, Unchanged unchanged, List<String> types) {
        ArraysTable values = (ArraysTable) Objects.requireNonNull(update.from());
        List<String> names = new ArrayList<>(values.columns());
        List<ArraysTable.Array> arrays = new ArrayList<>(values.arrays());
        List<Expression> read = new ArrayList<>();
        for (String type : types) {
            String name = ArrayPlanner.column(names.size());
            arrays.add(new ArraysTable.Array(new Param(names.size()), type));
            names.add(name);
            read.add(new Column(values.alias(), name));
        }
        ArraysTable more = new ArraysTable(names, arrays, values.ordinality(), values.alias());
        return with(update, more, entity, unchanged, read);
    }

    private static Update with(
            Update update,
            @Nullable TableRef from,
            EntityMetadata entity,
            Unchanged unchanged,
            List<? extends Expression> read) {
        String alias = update.table().alias();
        List<Condition> all = new ArrayList<>();
        if (update.where() != null) {
            all.add(update.where());
        }
        for (int i = 0; i < read.size(); i++) {
            all.add(Condition.equal(column(alias, entity, unchanged.equal().get(i)), read.get(i)));
        }
        for (int column : unchanged.absent()) {
            all.add(new Condition.IsNull(column(alias, entity, column), false));
        }
        return new Update(update.table(), update.assignments(), from, Condition.and(all), update.returning());
    }

    private static Column column(@Nullable String alias, EntityMetadata entity, int column) {
        return new Column(alias, entity.columns().get(column).name());
    }
}
