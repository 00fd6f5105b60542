// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeyContract;

class SqliteTargetKeyContractTest extends TargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
