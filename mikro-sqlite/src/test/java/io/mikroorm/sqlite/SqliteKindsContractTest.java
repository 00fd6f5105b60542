// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.KindsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKindsContractTest extends KindsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
