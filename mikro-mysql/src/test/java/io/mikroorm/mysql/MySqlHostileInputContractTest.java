// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.HostileInputContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlHostileInputContractTest extends HostileInputContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
