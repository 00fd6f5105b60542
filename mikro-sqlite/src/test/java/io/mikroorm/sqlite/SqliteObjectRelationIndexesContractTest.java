// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationIndexesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationIndexesContractTest extends ObjectRelationIndexesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
