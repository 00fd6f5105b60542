// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInRelationsContract;

class SqliteKeysInRelationsContractTest extends KeysInRelationsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
