// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationEdgesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationEdgesContractTest extends ObjectRelationEdgesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
