// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.AccessorsContract;

class SqliteAccessorsContractTest extends AccessorsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
