// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.KeysInDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKeysInDocumentsContractTest extends KeysInDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
