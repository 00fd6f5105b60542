// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.UniqueInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlUniqueInsideContractTest extends UniqueInsideContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
