// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.TableRef;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.render.SqlText;
import java.util.List;

/** The clauses that MySQL and MariaDB write in their own way. */
public class MySqlRenderer extends SqlRenderer {

    /** Writes as the dialect says. */
    public MySqlRenderer(Dialect dialect) {
        super(dialect);
    }

    /**
     * Values that travel along are joined from their side, each finding its row by the primary key: so the database locks
     * these rows only, whatever it thinks of the size of the table.
     */
    @Override
    public SqlText update(Update update) {
        TableRef from = update.from();
        Condition where = update.where();
        if (from == null || where == null) {
            return super.update(update);
        }
        out().append("update ");
        from.accept(this).append(" straight_join ");
        update.table().accept(this).append(" force index (primary) on ");
        where.accept(this);
        String separator = " set ";
        for (Update.Assignment assignment : update.assignments()) {
            out().append(separator);
            column(new Column(update.table().alias(), assignment.column())).append(" = ");
            assignment.value().accept(this);
            separator = ", ";
        }
        return returning(update.returning());
    }

    @Override
    protected SqlText insertRows(Insert insert) {
        return insert.columns().isEmpty() ? out().append(" () values ()") : super.insertRows(insert);
    }

    /** As the number of the character, since a backslash is written in a text differently from mode to mode of the server. */
    @Override
    protected SqlText escape(char escape) {
        return out().append(" escape x'").append(Integer.toHexString(escape)).append("'");
    }

    /** Here {@code length} counts bytes. */
    @Override
    protected String functionName(String name) {
        return name.equals("length") ? "char_length" : name;
    }

    /** Here whole numbers have fractions when they are divided by {@code /}. */
    @Override
    protected String sign(Arithmetic.Operator operator) {
        return operator == Arithmetic.Operator.DIVIDE_WHOLE ? " div " : super.sign(operator);
    }

    /** Here {@code ||} is an or. */
    @Override
    protected SqlText concatenated(List<Expression> texts) {
        out().append("concat(");
        return list(texts).append(")");
    }
}
