// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationEdgesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationEdgesContractTest extends ObjectRelationEdgesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
