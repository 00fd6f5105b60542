// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonOrdersContract;

class SqliteJsonOrdersContractTest extends JsonOrdersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
