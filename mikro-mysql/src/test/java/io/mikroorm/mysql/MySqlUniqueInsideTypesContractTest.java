// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.UniqueInsideTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlUniqueInsideTypesContractTest extends UniqueInsideTypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
