// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.conditions.ElementSizesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteElementSizesContractTest extends ElementSizesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
