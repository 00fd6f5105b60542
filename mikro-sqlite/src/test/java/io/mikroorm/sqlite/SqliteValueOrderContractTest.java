// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.ValueOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
