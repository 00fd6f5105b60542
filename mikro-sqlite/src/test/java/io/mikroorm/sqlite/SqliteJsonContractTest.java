// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.JsonContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
