// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.OpenStreamContract;

class MySqlOpenStreamContractTest extends OpenStreamContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
