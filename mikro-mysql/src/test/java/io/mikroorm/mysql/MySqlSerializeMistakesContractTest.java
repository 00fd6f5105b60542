// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeMistakesContract;

class MySqlSerializeMistakesContractTest extends SerializeMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
