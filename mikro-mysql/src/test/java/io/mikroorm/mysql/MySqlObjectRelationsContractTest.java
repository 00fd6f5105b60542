// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectRelationsContractTest extends ObjectRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
