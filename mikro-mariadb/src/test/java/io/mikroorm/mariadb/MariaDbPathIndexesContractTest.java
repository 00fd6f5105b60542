// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.PathIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbPathIndexesContractTest extends PathIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }

    @Override
    protected String explained(String statement) {
        return "explain " + statement;
    }

    @Override
    protected String counting(String table) {
        return "analyze table " + table;
    }
}
