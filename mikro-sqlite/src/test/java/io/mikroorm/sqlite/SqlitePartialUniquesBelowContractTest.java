// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.PartialUniquesBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class SqlitePartialUniquesBelowContractTest extends PartialUniquesBelowContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
