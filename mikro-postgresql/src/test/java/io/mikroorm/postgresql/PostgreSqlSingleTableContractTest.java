// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.hierarchy.SingleTableContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlSingleTableContractTest extends SingleTableContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
