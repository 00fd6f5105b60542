// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeContract;

class MySqlSerializeContractTest extends SerializeContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
