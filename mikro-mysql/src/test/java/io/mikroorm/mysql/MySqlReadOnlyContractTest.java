// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.ReadOnlyContract;

class MySqlReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
