// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonElementsContract;

class SqliteJsonElementsContractTest extends JsonElementsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
