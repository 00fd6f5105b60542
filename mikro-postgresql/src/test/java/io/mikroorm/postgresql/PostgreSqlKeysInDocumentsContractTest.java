// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.KeysInDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKeysInDocumentsContractTest extends KeysInDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
