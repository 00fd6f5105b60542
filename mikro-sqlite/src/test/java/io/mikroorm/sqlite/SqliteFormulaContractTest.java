// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.FormulaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteFormulaContractTest extends FormulaContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}
