// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsReachContract;

class SqliteShownRowsReachContractTest extends ShownRowsReachContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
