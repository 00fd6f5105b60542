// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.UnionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlUnionsContractTest extends UnionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
