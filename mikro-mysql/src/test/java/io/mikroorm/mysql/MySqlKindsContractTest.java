// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.KindsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKindsContractTest extends KindsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
