// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.TransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteTransactionContractTest extends TransactionContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
