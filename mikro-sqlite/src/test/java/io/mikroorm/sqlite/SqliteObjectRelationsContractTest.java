// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationsContractTest extends ObjectRelationsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
