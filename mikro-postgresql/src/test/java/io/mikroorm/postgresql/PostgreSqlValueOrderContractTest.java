// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.ValueOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
