// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.CustomOrderContract;

class SqliteCustomOrderContractTest extends CustomOrderContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
