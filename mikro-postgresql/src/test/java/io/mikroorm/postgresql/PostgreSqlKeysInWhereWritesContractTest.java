// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInWhereWritesContract;

class PostgreSqlKeysInWhereWritesContractTest extends KeysInWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
