// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyRereadsContract;

class SqliteLazyRereadsContractTest extends LazyRereadsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
