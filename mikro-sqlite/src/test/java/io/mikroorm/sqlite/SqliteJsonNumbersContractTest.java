// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonNumbersContract;

class SqliteJsonNumbersContractTest extends JsonNumbersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
