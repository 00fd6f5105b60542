// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.SizesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlSizesContractTest extends SizesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
