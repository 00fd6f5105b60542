// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationUsesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationUsesContractTest extends ObjectRelationUsesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
