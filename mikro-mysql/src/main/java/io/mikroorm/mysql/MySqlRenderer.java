// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.render.SqlText;

/** The clauses that MySQL and MariaDB write in their own way. */
public class MySqlRenderer extends SqlRenderer {

    /** Writes as the dialect says. */
    public MySqlRenderer(Dialect dialect) {
        super(dialect);
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
}
