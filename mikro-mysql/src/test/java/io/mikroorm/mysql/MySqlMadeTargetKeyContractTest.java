// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MadeTargetKeyContract;

class MySqlMadeTargetKeyContractTest extends MadeTargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
