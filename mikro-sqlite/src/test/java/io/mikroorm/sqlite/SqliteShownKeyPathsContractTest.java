// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.ShownKeyPathsContract;

class SqliteShownKeyPathsContractTest extends ShownKeyPathsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
