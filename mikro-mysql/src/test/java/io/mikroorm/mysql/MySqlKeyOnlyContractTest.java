// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.KeyOnlyContract;

class MySqlKeyOnlyContractTest extends KeyOnlyContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
