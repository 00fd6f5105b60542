// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.TransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlTransactionContractTest extends TransactionContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
