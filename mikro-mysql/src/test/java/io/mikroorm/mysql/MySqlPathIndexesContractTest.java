// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.PathIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlPathIndexesContractTest extends PathIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }

    @Override
    protected String explained(String statement) {
        return "explain format=tree " + statement;
    }

    @Override
    protected String counting(String table) {
        return "analyze table " + table;
    }
}
