// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectsContractTest extends ObjectsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
