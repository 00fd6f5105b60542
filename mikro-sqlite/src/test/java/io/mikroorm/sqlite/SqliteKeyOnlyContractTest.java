// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.KeyOnlyContract;

class SqliteKeyOnlyContractTest extends KeyOnlyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
