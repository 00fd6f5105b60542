// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationConditionsContractTest extends ObjectRelationConditionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
