// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.HiddenLinksContract;

class SqliteHiddenLinksContractTest extends HiddenLinksContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
