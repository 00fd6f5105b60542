// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.ObjectRelationConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlObjectRelationConditionsContractTest extends ObjectRelationConditionsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
