// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.ManyRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteManyRowsContractTest extends ManyRowsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
