// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyRereadsContract;

class MySqlLazyRereadsContractTest extends LazyRereadsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
