// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.PathIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqlitePathIndexesContractTest extends PathIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }

    @Override
    protected String explained(String statement) {
        return "explain query plan " + statement;
    }

    @Override
    protected String counting(String table) {
        return "analyze " + table;
    }
}
