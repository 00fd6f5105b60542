// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.bulk.InsertManyContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlInsertManyContractTest extends InsertManyContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
