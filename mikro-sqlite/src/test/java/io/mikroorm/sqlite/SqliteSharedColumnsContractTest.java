// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedColumnsContract;

class SqliteSharedColumnsContractTest extends SharedColumnsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
