// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.PlainElementsContract;

class SqlitePlainElementsContractTest extends PlainElementsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
