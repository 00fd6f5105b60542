// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonElementsContract;

class MySqlJsonElementsContractTest extends JsonElementsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
