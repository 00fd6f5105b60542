// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsContract;

class MySqlShownRowsContractTest extends ShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
