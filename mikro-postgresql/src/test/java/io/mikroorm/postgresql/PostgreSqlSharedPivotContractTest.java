// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.SharedPivotContract;

class PostgreSqlSharedPivotContractTest extends SharedPivotContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
