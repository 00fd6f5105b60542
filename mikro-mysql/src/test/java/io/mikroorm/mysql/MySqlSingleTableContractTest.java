// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.hierarchy.SingleTableContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlSingleTableContractTest extends SingleTableContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
