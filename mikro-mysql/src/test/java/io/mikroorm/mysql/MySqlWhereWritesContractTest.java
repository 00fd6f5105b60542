// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.bulk.WhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlWhereWritesContractTest extends WhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
