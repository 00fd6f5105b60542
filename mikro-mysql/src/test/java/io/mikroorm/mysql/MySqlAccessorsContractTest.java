// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.AccessorsContract;

class MySqlAccessorsContractTest extends AccessorsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
