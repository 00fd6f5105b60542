// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultOrderContract;

class PostgreSqlDefaultOrderContractTest extends DefaultOrderContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
