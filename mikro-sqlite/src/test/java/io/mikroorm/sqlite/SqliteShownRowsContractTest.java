// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsContract;

class SqliteShownRowsContractTest extends ShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
