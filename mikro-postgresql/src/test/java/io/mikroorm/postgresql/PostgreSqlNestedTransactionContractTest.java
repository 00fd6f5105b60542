// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.NestedTransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlNestedTransactionContractTest extends NestedTransactionContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
