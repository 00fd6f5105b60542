// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectConditionsContractTest extends ObjectConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
