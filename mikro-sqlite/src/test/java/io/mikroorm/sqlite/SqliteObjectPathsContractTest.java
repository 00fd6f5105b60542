// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectPathsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectPathsContractTest extends ObjectPathsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
