// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.GettersContract;

class MySqlGettersContractTest extends GettersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
