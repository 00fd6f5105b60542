// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.bulk.InsertManyContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteInsertManyContractTest extends InsertManyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
