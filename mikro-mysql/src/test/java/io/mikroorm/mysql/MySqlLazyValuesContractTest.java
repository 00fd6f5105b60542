// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyValuesContract;

class MySqlLazyValuesContractTest extends LazyValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
