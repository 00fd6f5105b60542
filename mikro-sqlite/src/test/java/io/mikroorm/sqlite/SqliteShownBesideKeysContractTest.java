// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownBesideKeysContract;

class SqliteShownBesideKeysContractTest extends ShownBesideKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
