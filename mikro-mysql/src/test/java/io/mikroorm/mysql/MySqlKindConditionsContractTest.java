// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.KindConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKindConditionsContractTest extends KindConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
