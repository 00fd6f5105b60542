// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsReachContract;

class MySqlShownRowsReachContractTest extends ShownRowsReachContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
