// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedKeysContract;

class SqliteSharedKeysContractTest extends SharedKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
