// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.MisplacedValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlMisplacedValuesContractTest extends MisplacedValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
