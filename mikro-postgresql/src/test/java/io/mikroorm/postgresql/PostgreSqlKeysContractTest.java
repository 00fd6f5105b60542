// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKeysContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
