// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.UniqueValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteUniqueValuesContractTest extends UniqueValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
