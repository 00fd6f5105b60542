// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.UniqueDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteUniqueDocumentsContractTest extends UniqueDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
