// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownBesideKeysContract;

class MySqlShownBesideKeysContractTest extends ShownBesideKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
