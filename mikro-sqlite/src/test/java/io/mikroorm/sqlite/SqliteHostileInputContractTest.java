// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.HostileInputContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteHostileInputContractTest extends HostileInputContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
