// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.CompositeKeysContract;

class MySqlCompositeKeysContractTest extends CompositeKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
