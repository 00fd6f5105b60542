// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.ObjectPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlObjectPartsContractTest extends ObjectPartsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
