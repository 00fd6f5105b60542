// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ValueHandlesContract;

class MySqlValueHandlesContractTest extends ValueHandlesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
