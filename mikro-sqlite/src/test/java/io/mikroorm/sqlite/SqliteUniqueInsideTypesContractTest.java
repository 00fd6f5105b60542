// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.UniqueInsideTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteUniqueInsideTypesContractTest extends UniqueInsideTypesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
