// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.TypeExpressionsContract;

class MySqlTypeExpressionsContractTest extends TypeExpressionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
