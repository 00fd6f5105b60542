// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.ElementSizesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlElementSizesContractTest extends ElementSizesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
