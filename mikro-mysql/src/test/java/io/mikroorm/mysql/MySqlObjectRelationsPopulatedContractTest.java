// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationsPopulatedContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationsPopulatedContractTest extends ObjectRelationsPopulatedContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
