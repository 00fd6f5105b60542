// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.WrongValuesContract;

class MySqlWrongValuesContractTest extends WrongValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
