// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedColumnsContract;

class MySqlSharedColumnsContractTest extends SharedColumnsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
