// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.KeysInDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKeysInDocumentsContractTest extends KeysInDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
