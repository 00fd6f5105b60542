// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInWhereWritesContract;

class SqliteKeysInWhereWritesContractTest extends KeysInWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
