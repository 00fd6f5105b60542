// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.FormulaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbFormulaContractTest extends FormulaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}
