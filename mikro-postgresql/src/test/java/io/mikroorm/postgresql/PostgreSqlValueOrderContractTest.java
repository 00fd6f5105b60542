// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ValueOrderContract;

class PostgreSqlValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
