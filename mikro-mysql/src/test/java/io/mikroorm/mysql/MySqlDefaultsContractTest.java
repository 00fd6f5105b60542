// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultsContract;

class MySqlDefaultsContractTest extends DefaultsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
