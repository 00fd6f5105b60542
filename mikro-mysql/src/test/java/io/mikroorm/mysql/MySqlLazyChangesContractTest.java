// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyChangesContract;

class MySqlLazyChangesContractTest extends LazyChangesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
