// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationsPopulatedContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationsPopulatedContractTest extends ObjectRelationsPopulatedContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
