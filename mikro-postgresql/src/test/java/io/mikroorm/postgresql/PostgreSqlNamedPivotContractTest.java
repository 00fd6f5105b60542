// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.NamedPivotContract;

class PostgreSqlNamedPivotContractTest extends NamedPivotContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
