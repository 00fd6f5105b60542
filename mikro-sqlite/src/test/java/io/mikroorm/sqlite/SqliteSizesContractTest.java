// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.SizesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteSizesContractTest extends SizesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
