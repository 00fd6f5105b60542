// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyChangesContract;

class SqliteLazyChangesContractTest extends LazyChangesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
