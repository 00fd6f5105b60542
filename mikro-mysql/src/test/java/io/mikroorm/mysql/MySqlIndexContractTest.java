// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.IndexContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlIndexContractTest extends IndexContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
