// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.FailingSettersContract;

class SqliteFailingSettersContractTest extends FailingSettersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
