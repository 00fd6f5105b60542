// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeySidesContract;

class SqliteTargetKeySidesContractTest extends TargetKeySidesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
