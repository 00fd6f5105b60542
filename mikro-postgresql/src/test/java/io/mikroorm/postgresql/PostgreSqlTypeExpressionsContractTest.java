// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.TypeExpressionsContract;

class PostgreSqlTypeExpressionsContractTest extends TypeExpressionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
