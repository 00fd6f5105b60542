// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.CascadeContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlCascadeContractTest extends CascadeContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
