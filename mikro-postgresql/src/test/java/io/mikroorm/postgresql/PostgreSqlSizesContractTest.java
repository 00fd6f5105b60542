// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.SizesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlSizesContractTest extends SizesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
