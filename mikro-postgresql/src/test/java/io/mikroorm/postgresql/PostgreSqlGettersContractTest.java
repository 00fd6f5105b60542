// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.GettersContract;

class PostgreSqlGettersContractTest extends GettersContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
