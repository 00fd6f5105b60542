// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.SingleTableContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteSingleTableContractTest extends SingleTableContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
