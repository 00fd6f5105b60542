// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.TypedPathsContract;

class SqliteTypedPathsContractTest extends TypedPathsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
