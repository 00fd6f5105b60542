// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationIndexesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationIndexesContractTest extends ObjectRelationIndexesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
