// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectsContractTest extends ObjectsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
