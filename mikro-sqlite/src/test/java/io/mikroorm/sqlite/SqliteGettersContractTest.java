// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.GettersContract;

class SqliteGettersContractTest extends GettersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
