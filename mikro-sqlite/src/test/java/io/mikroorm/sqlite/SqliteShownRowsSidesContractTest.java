// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsSidesContract;

class SqliteShownRowsSidesContractTest extends ShownRowsSidesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
