// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKeysContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
