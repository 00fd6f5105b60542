// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.LazyLoadContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlLazyLoadContractTest extends LazyLoadContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
