// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.PlainElementsContract;

class MySqlPlainElementsContractTest extends PlainElementsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
