// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.ShownKeysContract;

class SqliteShownKeysContractTest extends ShownKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
