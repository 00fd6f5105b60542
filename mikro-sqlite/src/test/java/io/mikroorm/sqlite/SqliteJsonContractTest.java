// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonContract;

class SqliteJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
