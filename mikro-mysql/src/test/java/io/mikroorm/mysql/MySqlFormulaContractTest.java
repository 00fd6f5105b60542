// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.FormulaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlFormulaContractTest extends FormulaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
