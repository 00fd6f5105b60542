// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.MisplacedValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlMisplacedValuesContractTest extends MisplacedValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
