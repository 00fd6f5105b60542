// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.FailingSettersContract;

class MySqlFailingSettersContractTest extends FailingSettersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
