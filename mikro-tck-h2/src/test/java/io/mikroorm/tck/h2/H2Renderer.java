// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.render.SqlText;

/** H2 gives back what was inserted as the standard has it: by a select from the rows that the insert made. */
final class H2Renderer extends SqlRenderer {

    H2Renderer() {
        super(H2Dialect.H2);
    }

    private SqlText select(Returning returning, String table) {
        out().append("select ");
        return list(returning.values()).append(" from ").append(table).append(" table (");
    }

    @Override
    public SqlText insert(Insert insert) {
        if (insert.returning().isEmpty()) {
            return super.insert(insert);
        }
        select(insert.returning(), "final");
        return super.insert(insert.withReturning(Returning.NONE)).append(")");
    }

    @Override
    public SqlText insertSelect(InsertSelect insert) {
        if (insert.returning().isEmpty()) {
            return super.insertSelect(insert);
        }
        select(insert.returning(), "final");
        return super.insertSelect(insert.withReturning(Returning.NONE)).append(")");
    }

    @Override
    public SqlText update(Update update) {
        if (update.returning().isEmpty()) {
            return super.update(update);
        }
        select(update.returning(), "final");
        return super.update(update.withReturning(Returning.NONE)).append(")");
    }

    @Override
    public SqlText delete(Delete delete) {
        if (delete.returning().isEmpty()) {
            return super.delete(delete);
        }
        select(delete.returning(), "old");
        return super.delete(delete.withReturning(Returning.NONE)).append(")");
    }
}
