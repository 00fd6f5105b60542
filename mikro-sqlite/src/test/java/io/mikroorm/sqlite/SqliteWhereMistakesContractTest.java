// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.bulk.WhereMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteWhereMistakesContractTest extends WhereMistakesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
