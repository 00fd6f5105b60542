// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MadeTargetKeyContract;

class SqliteMadeTargetKeyContractTest extends MadeTargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
