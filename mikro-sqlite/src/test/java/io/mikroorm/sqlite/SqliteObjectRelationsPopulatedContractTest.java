// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationsPopulatedContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationsPopulatedContractTest extends ObjectRelationsPopulatedContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
