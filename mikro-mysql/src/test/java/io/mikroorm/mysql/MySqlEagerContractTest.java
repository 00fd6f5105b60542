// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.EagerContract;

class MySqlEagerContractTest extends EagerContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
