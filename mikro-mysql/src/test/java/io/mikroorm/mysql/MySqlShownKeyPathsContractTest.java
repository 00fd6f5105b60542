// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.ShownKeyPathsContract;

class MySqlShownKeyPathsContractTest extends ShownKeyPathsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
