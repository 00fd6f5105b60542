// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamContract;

class MySqlStreamContractTest extends StreamContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
