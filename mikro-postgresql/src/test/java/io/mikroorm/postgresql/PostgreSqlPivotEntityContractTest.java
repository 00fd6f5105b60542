// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.PivotEntityContract;

class PostgreSqlPivotEntityContractTest extends PivotEntityContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
