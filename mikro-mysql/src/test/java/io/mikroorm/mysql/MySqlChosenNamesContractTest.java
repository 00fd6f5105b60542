// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.ChosenNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlChosenNamesContractTest extends ChosenNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
