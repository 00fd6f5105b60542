// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.MadeValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlMadeValuesContractTest extends MadeValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
