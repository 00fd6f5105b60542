// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.UniqueInsideTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlUniqueInsideTypesContractTest extends UniqueInsideTypesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
