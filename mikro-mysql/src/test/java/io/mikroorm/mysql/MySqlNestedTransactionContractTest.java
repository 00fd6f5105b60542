// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.NestedTransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlNestedTransactionContractTest extends NestedTransactionContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
