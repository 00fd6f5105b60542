// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ElementConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlElementConditionsContractTest extends ElementConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
