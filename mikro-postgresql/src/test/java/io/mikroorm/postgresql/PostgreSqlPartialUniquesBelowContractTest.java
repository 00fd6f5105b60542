// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.hierarchy.PartialUniquesBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlPartialUniquesBelowContractTest extends PartialUniquesBelowContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
