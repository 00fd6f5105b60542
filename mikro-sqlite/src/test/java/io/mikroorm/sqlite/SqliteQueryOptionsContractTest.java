// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.QueryOptionsContract;

class SqliteQueryOptionsContractTest extends QueryOptionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
