// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeySidesContract;

class MySqlTargetKeySidesContractTest extends TargetKeySidesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
