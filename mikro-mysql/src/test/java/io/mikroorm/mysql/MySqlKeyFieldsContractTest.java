// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldsContract;

class MySqlKeyFieldsContractTest extends KeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
