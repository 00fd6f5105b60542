// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.bulk.WhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlWhereWritesContractTest extends WhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
