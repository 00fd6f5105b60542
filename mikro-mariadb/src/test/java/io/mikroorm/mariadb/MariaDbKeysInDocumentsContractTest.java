// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.KeysInDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKeysInDocumentsContractTest extends KeysInDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
