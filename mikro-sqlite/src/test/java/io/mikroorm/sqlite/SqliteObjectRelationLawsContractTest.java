// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.ObjectRelationLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteObjectRelationLawsContractTest extends ObjectRelationLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
