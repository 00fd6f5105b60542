// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.bulk.WhereMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlWhereMistakesContractTest extends WhereMistakesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
