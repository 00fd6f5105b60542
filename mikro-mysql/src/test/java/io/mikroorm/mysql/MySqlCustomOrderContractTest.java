// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.CustomOrderContract;

class MySqlCustomOrderContractTest extends CustomOrderContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
