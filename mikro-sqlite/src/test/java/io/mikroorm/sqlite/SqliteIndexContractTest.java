// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.IndexContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteIndexContractTest extends IndexContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
