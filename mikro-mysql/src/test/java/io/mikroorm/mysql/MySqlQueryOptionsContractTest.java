// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.QueryOptionsContract;

class MySqlQueryOptionsContractTest extends QueryOptionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
