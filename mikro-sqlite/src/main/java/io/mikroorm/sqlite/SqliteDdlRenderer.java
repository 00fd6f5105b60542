// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.ddl.DdlRenderer;
import java.util.ArrayList;
import java.util.List;

/**
 * SQLite deletes the rows of a table before it drops it, and so checks foreign keys. Those are never dropped by themselves,
 * so circles of tables that refer to each other go only when the checks wait for the end of the transaction.
 */
final class SqliteDdlRenderer extends DdlRenderer {

    SqliteDdlRenderer() {
        super(SqliteDialect.SQLITE);
    }

    @Override
    public List<String> drop(Schema schema) {
        List<String> statements = new ArrayList<>();
        statements.add("pragma defer_foreign_keys = on");
        statements.addAll(super.drop(schema));
        return statements;
    }
}
