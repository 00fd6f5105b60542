// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.PathIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlPathIndexesContractTest extends PathIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }

    @Override
    protected String explained(String statement) {
        return "explain " + statement;
    }

    @Override
    protected String counting(String table) {
        return "analyze " + table;
    }
}
