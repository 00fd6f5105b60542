// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.HostileInputContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlHostileInputContractTest extends HostileInputContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
