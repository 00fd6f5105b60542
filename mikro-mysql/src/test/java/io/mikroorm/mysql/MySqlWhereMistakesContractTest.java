// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.bulk.WhereMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlWhereMistakesContractTest extends WhereMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
