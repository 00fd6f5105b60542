// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.ManyRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlManyRowsContractTest extends ManyRowsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
