// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.ShownKeysContract;

class MySqlShownKeysContractTest extends ShownKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
