// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationEdgesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationEdgesContractTest extends ObjectRelationEdgesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
