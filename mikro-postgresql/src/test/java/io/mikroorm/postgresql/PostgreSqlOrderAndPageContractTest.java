// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.OrderAndPageContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlOrderAndPageContractTest extends OrderAndPageContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
