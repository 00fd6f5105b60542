// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.LazyLoadContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteLazyLoadContractTest extends LazyLoadContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
