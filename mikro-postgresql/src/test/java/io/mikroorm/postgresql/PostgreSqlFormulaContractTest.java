// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.FormulaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlFormulaContractTest extends FormulaContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
