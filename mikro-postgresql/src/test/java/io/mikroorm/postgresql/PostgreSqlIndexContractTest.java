// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.IndexContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlIndexContractTest extends IndexContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
