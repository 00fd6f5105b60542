// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.CascadeContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteCascadeContractTest extends CascadeContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
