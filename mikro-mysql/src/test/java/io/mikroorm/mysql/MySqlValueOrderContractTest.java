// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ValueOrderContract;

class MySqlValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
