// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.ShownKindContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteShownKindContractTest extends ShownKindContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
