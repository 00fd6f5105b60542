// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.ManyRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlManyRowsContractTest extends ManyRowsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
