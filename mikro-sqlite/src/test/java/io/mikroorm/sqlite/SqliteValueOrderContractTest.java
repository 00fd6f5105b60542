// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ValueOrderContract;

class SqliteValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
