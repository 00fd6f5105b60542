// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.UniqueInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteUniqueInsideContractTest extends UniqueInsideContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
