// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedKeysContract;

class PostgreSqlSharedKeysContractTest extends SharedKeysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
