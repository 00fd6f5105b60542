// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.KeyFieldColumnsContract;

class MySqlKeyFieldColumnsContractTest extends KeyFieldColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
