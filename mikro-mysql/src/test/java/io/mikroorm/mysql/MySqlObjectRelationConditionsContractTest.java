// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationConditionsContractTest extends ObjectRelationConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
