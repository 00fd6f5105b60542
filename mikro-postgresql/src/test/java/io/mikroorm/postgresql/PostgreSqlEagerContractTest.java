// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.EagerContract;

class PostgreSqlEagerContractTest extends EagerContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
