// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.HiddenLinksContract;

class MySqlHiddenLinksContractTest extends HiddenLinksContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
