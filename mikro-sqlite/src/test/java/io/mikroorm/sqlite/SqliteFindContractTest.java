// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.FindContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteFindContractTest extends FindContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
