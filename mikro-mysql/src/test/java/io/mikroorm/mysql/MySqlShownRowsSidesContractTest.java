// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsSidesContract;

class MySqlShownRowsSidesContractTest extends ShownRowsSidesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
