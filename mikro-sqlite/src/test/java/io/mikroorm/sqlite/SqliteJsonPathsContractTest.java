// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonPathsContract;

class SqliteJsonPathsContractTest extends JsonPathsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
