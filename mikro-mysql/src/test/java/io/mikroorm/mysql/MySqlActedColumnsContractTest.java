// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.ActedColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlActedColumnsContractTest extends ActedColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}
