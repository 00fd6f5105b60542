// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.FindContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlFindContractTest extends FindContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
