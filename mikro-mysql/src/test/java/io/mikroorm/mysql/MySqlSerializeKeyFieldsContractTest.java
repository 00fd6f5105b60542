// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeKeyFieldsContract;

class MySqlSerializeKeyFieldsContractTest extends SerializeKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
