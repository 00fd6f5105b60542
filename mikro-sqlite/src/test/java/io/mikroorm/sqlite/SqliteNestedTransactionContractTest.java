// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.NestedTransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteNestedTransactionContractTest extends NestedTransactionContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
