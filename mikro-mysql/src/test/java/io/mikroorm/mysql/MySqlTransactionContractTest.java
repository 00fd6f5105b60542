// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.TransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlTransactionContractTest extends TransactionContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
