// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.bulk.WhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteWhereWritesContractTest extends WhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
