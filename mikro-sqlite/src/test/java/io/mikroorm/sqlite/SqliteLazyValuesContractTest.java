// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyValuesContract;

class SqliteLazyValuesContractTest extends LazyValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
