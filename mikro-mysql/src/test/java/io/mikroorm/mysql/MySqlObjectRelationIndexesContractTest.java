// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationIndexesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationIndexesContractTest extends ObjectRelationIndexesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
