// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.LazyLoadContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlLazyLoadContractTest extends LazyLoadContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
