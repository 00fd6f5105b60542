// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.hierarchy.ShownKindContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlShownKindContractTest extends ShownKindContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
