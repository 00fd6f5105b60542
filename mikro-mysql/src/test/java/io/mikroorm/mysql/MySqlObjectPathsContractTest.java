// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectPathsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectPathsContractTest extends ObjectPathsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
