// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.UnionsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteUnionsContractTest extends UnionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
