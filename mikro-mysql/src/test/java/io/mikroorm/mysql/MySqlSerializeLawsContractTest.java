// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeLawsContract;

class MySqlSerializeLawsContractTest extends SerializeLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
