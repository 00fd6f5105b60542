// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationUsesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationUsesContractTest extends ObjectRelationUsesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
