// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeyContract;

class MySqlTargetKeyContractTest extends TargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
