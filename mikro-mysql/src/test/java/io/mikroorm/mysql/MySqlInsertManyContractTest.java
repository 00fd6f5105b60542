// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.bulk.InsertManyContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlInsertManyContractTest extends InsertManyContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
