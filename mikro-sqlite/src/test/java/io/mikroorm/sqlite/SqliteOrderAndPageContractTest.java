// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.OrderAndPageContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteOrderAndPageContractTest extends OrderAndPageContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
