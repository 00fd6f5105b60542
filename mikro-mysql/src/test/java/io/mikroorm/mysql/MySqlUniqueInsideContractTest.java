// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.UniqueInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlUniqueInsideContractTest extends UniqueInsideContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
