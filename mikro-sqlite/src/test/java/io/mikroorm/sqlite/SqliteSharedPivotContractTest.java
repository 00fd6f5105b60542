// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.SharedPivotContract;

class SqliteSharedPivotContractTest extends SharedPivotContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
