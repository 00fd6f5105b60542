// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.NamedPivotContract;

class SqliteNamedPivotContractTest extends NamedPivotContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
